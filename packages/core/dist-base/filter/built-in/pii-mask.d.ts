import * as z from 'zod/mini';
import type { FilterDefinition } from '../../contract/filter.ts';
import { type PiiSpan } from './find-pii.ts';
import { type PlaceholderTable } from './placeholder-table.ts';
export declare const piiMaskOptions: z.ZodMiniObject<{
    types: z.ZodMiniOptional<z.ZodMiniArray<z.ZodMiniEnum<{
        CARD: "CARD";
        EMAIL: "EMAIL";
        IBAN: "IBAN";
        ID: "ID";
        IP: "IP";
        KEY: "KEY";
        PHONE: "PHONE";
        SSN: "SSN";
        TOKEN: "TOKEN";
    }>>>;
    recognize: z.ZodMiniOptional<z.ZodMiniCustom<(text: string) => readonly PiiSpan[], (text: string) => readonly PiiSpan[]>>;
    restore: z.ZodMiniOptional<z.ZodMiniBoolean<boolean>>;
}, z.core.$strict>;
type Options = z.output<typeof piiMaskOptions>;
/**
 * Masks personal data in everything that the model reads, and puts it back into what the user reads: texts, reasoning
 * and tool arguments, whole and streaming. The table lives as long as the request; nothing is stored or reported.
 */
export declare function createPiiMask(options: Options, id: string): FilterDefinition;
/** The text with placeholders for the spans, which do not overlap. */
export declare function mask(text: string, spans: readonly PiiSpan[], table: PlaceholderTable): string;
export {};
//# sourceMappingURL=pii-mask.d.ts.map