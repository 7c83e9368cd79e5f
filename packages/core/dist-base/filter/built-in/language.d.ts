import * as z from 'zod/mini';
import type { FilterDefinition } from '../../contract/filter.ts';
import type { FilterServices } from '../filter-services.ts';
export declare const languageOptions: z.ZodMiniObject<{
    allow: z.ZodMiniOptional<z.ZodMiniArray<z.ZodMiniString<string>>>;
    message: z.ZodMiniOptional<z.ZodMiniString<string>>;
}, z.core.$strict>;
/** Tells the language of the user's last message, and refuses those that are not allowed. */
export declare function createLanguage(options: z.output<typeof languageOptions>, services: FilterServices): FilterDefinition;
//# sourceMappingURL=language.d.ts.map