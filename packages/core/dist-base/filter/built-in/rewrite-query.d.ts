import * as z from 'zod/mini';
import type { FilterDefinition } from '../../contract/filter.ts';
import type { FilterServices } from '../filter-services.ts';
export declare const rewriteQueryOptions: z.ZodMiniObject<{
    model: z.ZodMiniString<string>;
    prompt: z.ZodMiniOptional<z.ZodMiniString<string>>;
}, z.core.$strict>;
/** Lets a model phrase the user's last message so that it stands on its own, for retrieval and routing. */
export declare function createRewriteQuery(options: z.output<typeof rewriteQueryOptions>, services: FilterServices): FilterDefinition;
//# sourceMappingURL=rewrite-query.d.ts.map