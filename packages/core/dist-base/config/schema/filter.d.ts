import * as z from 'zod/mini';
import type { FilterDefinition } from '../../contract/filter.ts';
/** Built-in filters by the name that `use` gives. */
export declare const BUILT_IN_FILTERS: readonly ['pii_mask', 'secrets', 'injection', 'topic', 'limits', 'schema', 'enrich', 'rewrite_query', 'language'];
/** A step before or after an upstream: a function or definition in code, an HTTP service, an MCP tool, or a built-in. */
export declare const filterSchema: z.ZodMiniObject<{
    id: z.ZodMiniString<string>;
    url: z.ZodMiniOptional<z.ZodMiniString<string>>;
    type: z.ZodMiniOptional<z.ZodMiniEnum<{
        http: "http";
        mcp: "mcp";
    }>>;
    transport: z.ZodMiniOptional<z.ZodMiniString<string>>;
    tool: z.ZodMiniOptional<z.ZodMiniString<string>>;
    run: z.ZodMiniOptional<z.ZodMiniUnion<readonly [z.ZodMiniCustom<FilterDefinition, FilterDefinition>, z.ZodMiniCustom<(request: import("../../contract/filter.ts").FilterRequest) => import("../../contract/filter.ts").FilterVerdict | undefined | Promise<import("../../contract/filter.ts").FilterVerdict | undefined>, (request: import("../../contract/filter.ts").FilterRequest) => import("../../contract/filter.ts").FilterVerdict | undefined | Promise<import("../../contract/filter.ts").FilterVerdict | undefined>>]>>;
    use: z.ZodMiniOptional<z.ZodMiniEnum<{
        enrich: "enrich";
        injection: "injection";
        language: "language";
        limits: "limits";
        pii_mask: "pii_mask";
        rewrite_query: "rewrite_query";
        schema: "schema";
        secrets: "secrets";
        topic: "topic";
    }>>;
    options: z.ZodMiniOptional<z.ZodMiniRecord<z.ZodMiniString<string>, z.ZodMiniUnknown>>;
    timeout: z.ZodMiniOptional<z.ZodMiniPipe<z.ZodMiniUnion<readonly [z.ZodMiniNumber<number>, z.ZodMiniString<string>]>, z.ZodMiniTransform<number, string | number>>>;
    fail: z.ZodMiniOptional<z.ZodMiniEnum<{
        closed: "closed";
        open: "open";
    }>>;
    mode: z.ZodMiniOptional<z.ZodMiniEnum<{
        block: "block";
        parallel: "parallel";
    }>>;
    sample: z.ZodMiniOptional<z.ZodMiniNumber<number>>;
    when: z.ZodMiniOptional<z.ZodMiniUnion<readonly [z.ZodMiniObject<{
        model: z.ZodMiniOptional<z.ZodMiniUnion<readonly [z.ZodMiniString<string>, z.ZodMiniArray<z.ZodMiniString<string>>]>>;
        headers: z.ZodMiniOptional<z.ZodMiniRecord<z.ZodMiniString<string>, z.ZodMiniString<string>>>;
        metadata: z.ZodMiniOptional<z.ZodMiniRecord<z.ZodMiniString<string>, z.ZodMiniString<string>>>;
        tags: z.ZodMiniOptional<z.ZodMiniRecord<z.ZodMiniString<string>, z.ZodMiniString<string>>>;
        has_tools: z.ZodMiniOptional<z.ZodMiniBoolean<boolean>>;
        has_images: z.ZodMiniOptional<z.ZodMiniBoolean<boolean>>;
        min_tokens: z.ZodMiniOptional<z.ZodMiniInt>;
        max_tokens: z.ZodMiniOptional<z.ZodMiniInt>;
        language: z.ZodMiniOptional<z.ZodMiniUnion<readonly [z.ZodMiniString<string>, z.ZodMiniArray<z.ZodMiniString<string>>]>>;
        matches: z.ZodMiniOptional<z.ZodMiniString<string>>;
    }, z.core.$strict>, z.ZodMiniCustom<(input: {
        messages: readonly import("../../index.ts").ChatMessage[];
        model?: string;
        header(name: string): string | undefined;
    }) => boolean, (input: {
        messages: readonly import("../../index.ts").ChatMessage[];
        model?: string;
        header(name: string): string | undefined;
    }) => boolean>]>>;
    max_concurrent: z.ZodMiniOptional<z.ZodMiniInt>;
    breaker: z.ZodMiniOptional<z.ZodMiniUnion<readonly [z.ZodMiniLiteral<false>, z.ZodMiniObject<{
        failures: z.ZodMiniOptional<z.ZodMiniInt>;
        open_for: z.ZodMiniOptional<z.ZodMiniPipe<z.ZodMiniUnion<readonly [z.ZodMiniNumber<number>, z.ZodMiniString<string>]>, z.ZodMiniTransform<number, string | number>>>;
    }, z.core.$strict>]>>;
    headers: z.ZodMiniOptional<z.ZodMiniArray<z.ZodMiniString<string>>>;
    buffer: z.ZodMiniOptional<z.ZodMiniBoolean<boolean>>;
}, z.core.$strict>;
export type FilterConfig = z.output<typeof filterSchema>;
//# sourceMappingURL=filter.d.ts.map