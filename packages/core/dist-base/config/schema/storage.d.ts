import * as z from 'zod/mini';
export declare const endpointSchema: z.ZodMiniObject<{
    endpoint: z.ZodMiniUnion<readonly [z.ZodMiniString<string>, z.ZodMiniArray<z.ZodMiniString<string>>]>;
    protocol: z.ZodMiniOptional<z.ZodMiniEnum<{
        http: "http";
        https: "https";
    }>>;
    connect_timeout: z.ZodMiniOptional<z.ZodMiniPipe<z.ZodMiniUnion<readonly [z.ZodMiniNumber<number>, z.ZodMiniString<string>]>, z.ZodMiniTransform<number, string | number>>>;
    http_host: z.ZodMiniOptional<z.ZodMiniString<string>>;
    prefix_affinity: z.ZodMiniOptional<z.ZodMiniBoolean<boolean>>;
    headers: z.ZodMiniOptional<z.ZodMiniRecord<z.ZodMiniString<string>, z.ZodMiniString<string>>>;
}, z.core.$strict>;
export declare const stateStorageSchema: z.ZodMiniObject<{
    type: z.ZodMiniEnum<{
        memory: "memory";
        postgres: "postgres";
        redis: "redis";
    }>;
    connection_string: z.ZodMiniOptional<z.ZodMiniString<string>>;
    ttl: z.ZodMiniOptional<z.ZodMiniPipe<z.ZodMiniUnion<readonly [z.ZodMiniNumber<number>, z.ZodMiniString<string>]>, z.ZodMiniTransform<number, string | number>>>;
    max_bytes: z.ZodMiniOptional<z.ZodMiniPipe<z.ZodMiniUnion<readonly [z.ZodMiniNumber<number>, z.ZodMiniString<string>]>, z.ZodMiniTransform<number, string | number>>>;
    background: z.ZodMiniOptional<z.ZodMiniObject<{
        max_running: z.ZodMiniOptional<z.ZodMiniInt>;
        max_queued: z.ZodMiniOptional<z.ZodMiniInt>;
    }, z.core.$strict>>;
}, z.core.$strict>;
export type EndpointConfig = z.output<typeof endpointSchema>;
export type StateStorageConfig = z.output<typeof stateStorageSchema>;
//# sourceMappingURL=storage.d.ts.map