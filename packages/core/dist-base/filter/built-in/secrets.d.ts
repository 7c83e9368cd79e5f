import * as z from 'zod/mini';
import type { FilterDefinition } from '../../contract/filter.ts';
export declare const secretsOptions: z.ZodMiniObject<{
    action: z.ZodMiniOptional<z.ZodMiniEnum<{
        mask: "mask";
        reject: "reject";
    }>>;
    message: z.ZodMiniOptional<z.ZodMiniString<string>>;
}, z.core.$strict>;
/** Where the secrets of a text are. */
export declare function findSecrets(text: string): {
    start: number;
    end: number;
}[];
/** Keeps keys, tokens and private keys from providers and from readers. */
export declare function createSecrets(options: z.output<typeof secretsOptions>): FilterDefinition;
//# sourceMappingURL=secrets.d.ts.map