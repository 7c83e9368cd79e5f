import * as z from 'zod/mini';
import type { FilterDefinition } from '../../contract/filter.ts';
import type { FilterServices } from '../filter-services.ts';
export declare const topicOptions: z.ZodMiniObject<{
    allow: z.ZodMiniOptional<z.ZodMiniArray<z.ZodMiniObject<{
        name: z.ZodMiniString<string>;
        description: z.ZodMiniString<string>;
        examples: z.ZodMiniOptional<z.ZodMiniArray<z.ZodMiniString<string>>>;
    }, z.core.$strict>>>;
    deny: z.ZodMiniOptional<z.ZodMiniArray<z.ZodMiniObject<{
        name: z.ZodMiniString<string>;
        description: z.ZodMiniString<string>;
        examples: z.ZodMiniOptional<z.ZodMiniArray<z.ZodMiniString<string>>>;
    }, z.core.$strict>>>;
    confidence: z.ZodMiniOptional<z.ZodMiniNumber<number>>;
    message: z.ZodMiniOptional<z.ZodMiniString<string>>;
}, z.core.$strict>;
/** Keeps a conversation to its topics, told apart by the local router: no key and no network. */
export declare function createTopic(options: z.output<typeof topicOptions>, services: FilterServices): FilterDefinition;
//# sourceMappingURL=topic.d.ts.map