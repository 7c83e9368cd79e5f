import * as z from 'zod/mini';
export declare const tracingSchema: z.ZodMiniObject<{
    random_sampling: z.ZodMiniOptional<z.ZodMiniNumber<number>>;
    trace_arch_internal: z.ZodMiniOptional<z.ZodMiniBoolean<boolean>>;
    opentracing_grpc_endpoint: z.ZodMiniOptional<z.ZodMiniString<string>>;
    span_attributes: z.ZodMiniOptional<z.ZodMiniObject<{
        header_prefixes: z.ZodMiniOptional<z.ZodMiniArray<z.ZodMiniString<string>>>;
        static: z.ZodMiniOptional<z.ZodMiniRecord<z.ZodMiniString<string>, z.ZodMiniString<string>>>;
    }, z.core.$strict>>;
    exporters: z.ZodMiniOptional<z.ZodMiniArray<z.ZodMiniObject<{
        type: z.ZodMiniString<string>;
        url: z.ZodMiniOptional<z.ZodMiniString<string>>;
        api_key: z.ZodMiniOptional<z.ZodMiniString<string>>;
        distinct_id_header: z.ZodMiniOptional<z.ZodMiniString<string>>;
        capture_messages: z.ZodMiniOptional<z.ZodMiniBoolean<boolean>>;
    }, z.core.$loose>>>;
    capture_content: z.ZodMiniOptional<z.ZodMiniBoolean<boolean>>;
    max_content_chars: z.ZodMiniOptional<z.ZodMiniInt>;
}, z.core.$strict>;
export type TracingConfig = z.output<typeof tracingSchema>;
//# sourceMappingURL=tracing.d.ts.map