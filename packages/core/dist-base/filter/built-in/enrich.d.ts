import * as z from 'zod/mini';
import type { FilterDefinition, FilterRequest } from '../../contract/filter.ts';
/** Finds passages for a query: a function, a LangChain retriever (`invoke`), or a LlamaIndex retriever (`retrieve`). */
export type Retriever = ((query: string, request: FilterRequest) => unknown) | {
    invoke(query: string): unknown;
} | {
    retrieve(query: {
        query: string;
    }): unknown;
};
export declare const enrichOptions: z.ZodMiniObject<{
    retriever: z.ZodMiniCustom<Retriever, Retriever>;
    max_passages: z.ZodMiniOptional<z.ZodMiniInt>;
    max_chars: z.ZodMiniOptional<z.ZodMiniInt>;
    place: z.ZodMiniOptional<z.ZodMiniEnum<{
        system: "system";
        user: "user";
    }>>;
    heading: z.ZodMiniOptional<z.ZodMiniString<string>>;
}, z.core.$strict>;
/** Adds what a retriever finds for the user's last message. */
export declare function createEnrich(options: z.output<typeof enrichOptions>): FilterDefinition;
//# sourceMappingURL=enrich.d.ts.map