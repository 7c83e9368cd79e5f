import * as z from 'zod/mini';
import type { FilterDefinition } from '../../contract/filter.ts';
export declare const limitsOptions: z.ZodMiniObject<{
    max_messages: z.ZodMiniOptional<z.ZodMiniInt>;
    max_chars: z.ZodMiniOptional<z.ZodMiniInt>;
    max_tokens: z.ZodMiniOptional<z.ZodMiniInt>;
    max_tools: z.ZodMiniOptional<z.ZodMiniInt>;
    max_answer_chars: z.ZodMiniOptional<z.ZodMiniInt>;
    cut_message: z.ZodMiniOptional<z.ZodMiniString<string>>;
}, z.core.$strict>;
type Options = z.output<typeof limitsOptions>;
/** Refuses requests that are too large, before anything is paid for, and cuts answers that grow too long. */
export declare function createLimits(options: Options): FilterDefinition;
export {};
//# sourceMappingURL=limits.d.ts.map