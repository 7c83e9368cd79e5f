import * as z from 'zod/mini';
import type { FilterDefinition } from '../../contract/filter.ts';
import type { FilterServices } from '../filter-services.ts';
export declare const schemaOptions: z.ZodMiniObject<{
    schema: z.ZodMiniOptional<z.ZodMiniRecord<z.ZodMiniString<string>, z.ZodMiniUnknown>>;
    repair: z.ZodMiniOptional<z.ZodMiniUnion<readonly [z.ZodMiniString<string>, z.ZodMiniLiteral<false>]>>;
    message: z.ZodMiniOptional<z.ZodMiniString<string>>;
}, z.core.$strict>;
/** Holds structured answers to their JSON Schema (draft 2020-12), with one attempt to repair. Judges whole answers only. */
export declare function createSchema(options: z.output<typeof schemaOptions>, services: FilterServices): FilterDefinition;
//# sourceMappingURL=schema.d.ts.map