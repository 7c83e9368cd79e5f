import * as z from 'zod/mini';
/** Retries, breakers, timeouts and balancing of one upstream; every part falls back to the next wider level. */
export declare const resilienceSchema: z.ZodMiniObject<{
    retry: z.ZodMiniOptional<z.ZodMiniObject<{
        max_attempts: z.ZodMiniOptional<z.ZodMiniInt>;
        backoff: z.ZodMiniOptional<z.ZodMiniObject<{
            initial: z.ZodMiniOptional<z.ZodMiniPipe<z.ZodMiniUnion<readonly [z.ZodMiniNumber<number>, z.ZodMiniString<string>]>, z.ZodMiniTransform<number, string | number>>>;
            max: z.ZodMiniOptional<z.ZodMiniPipe<z.ZodMiniUnion<readonly [z.ZodMiniNumber<number>, z.ZodMiniString<string>]>, z.ZodMiniTransform<number, string | number>>>;
        }, z.core.$strict>>;
        budget: z.ZodMiniOptional<z.ZodMiniNumber<number>>;
        on: z.ZodMiniOptional<z.ZodMiniArray<z.ZodMiniString<string>>>;
    }, z.core.$strict>>;
    circuit_breaker: z.ZodMiniOptional<z.ZodMiniUnion<readonly [z.ZodMiniLiteral<false>, z.ZodMiniObject<{
        failure_rate: z.ZodMiniOptional<z.ZodMiniNumber<number>>;
        consecutive_failures: z.ZodMiniOptional<z.ZodMiniInt>;
        window: z.ZodMiniOptional<z.ZodMiniPipe<z.ZodMiniUnion<readonly [z.ZodMiniNumber<number>, z.ZodMiniString<string>]>, z.ZodMiniTransform<number, string | number>>>;
        min_requests: z.ZodMiniOptional<z.ZodMiniInt>;
        open_for: z.ZodMiniOptional<z.ZodMiniPipe<z.ZodMiniUnion<readonly [z.ZodMiniNumber<number>, z.ZodMiniString<string>]>, z.ZodMiniTransform<number, string | number>>>;
        half_open_probes: z.ZodMiniOptional<z.ZodMiniInt>;
    }, z.core.$strict>]>>;
    timeout: z.ZodMiniOptional<z.ZodMiniObject<{
        connect: z.ZodMiniOptional<z.ZodMiniPipe<z.ZodMiniUnion<readonly [z.ZodMiniNumber<number>, z.ZodMiniString<string>]>, z.ZodMiniTransform<number, string | number>>>;
        first_byte: z.ZodMiniOptional<z.ZodMiniPipe<z.ZodMiniUnion<readonly [z.ZodMiniNumber<number>, z.ZodMiniString<string>]>, z.ZodMiniTransform<number, string | number>>>;
        idle: z.ZodMiniOptional<z.ZodMiniPipe<z.ZodMiniUnion<readonly [z.ZodMiniNumber<number>, z.ZodMiniString<string>]>, z.ZodMiniTransform<number, string | number>>>;
        total: z.ZodMiniOptional<z.ZodMiniPipe<z.ZodMiniUnion<readonly [z.ZodMiniNumber<number>, z.ZodMiniString<string>]>, z.ZodMiniTransform<number, string | number>>>;
    }, z.core.$strict>>;
    load_balancing: z.ZodMiniOptional<z.ZodMiniEnum<{
        consistent_hash: "consistent_hash";
        least_outstanding: "least_outstanding";
        peak_ewma: "peak_ewma";
        round_robin: "round_robin";
        weighted: "weighted";
    }>>;
    max_ejected: z.ZodMiniOptional<z.ZodMiniNumber<number>>;
    slow_start: z.ZodMiniOptional<z.ZodMiniPipe<z.ZodMiniUnion<readonly [z.ZodMiniNumber<number>, z.ZodMiniString<string>]>, z.ZodMiniTransform<number, string | number>>>;
    health_check: z.ZodMiniOptional<z.ZodMiniObject<{
        path: z.ZodMiniString<string>;
        interval: z.ZodMiniOptional<z.ZodMiniPipe<z.ZodMiniUnion<readonly [z.ZodMiniNumber<number>, z.ZodMiniString<string>]>, z.ZodMiniTransform<number, string | number>>>;
        timeout: z.ZodMiniOptional<z.ZodMiniPipe<z.ZodMiniUnion<readonly [z.ZodMiniNumber<number>, z.ZodMiniString<string>]>, z.ZodMiniTransform<number, string | number>>>;
        healthy_after: z.ZodMiniOptional<z.ZodMiniInt>;
        unhealthy_after: z.ZodMiniOptional<z.ZodMiniInt>;
    }, z.core.$strict>>;
    bulkhead: z.ZodMiniOptional<z.ZodMiniObject<{
        max_concurrent: z.ZodMiniInt;
        max_queue: z.ZodMiniOptional<z.ZodMiniInt>;
        queue_timeout: z.ZodMiniOptional<z.ZodMiniPipe<z.ZodMiniUnion<readonly [z.ZodMiniNumber<number>, z.ZodMiniString<string>]>, z.ZodMiniTransform<number, string | number>>>;
    }, z.core.$strict>>;
    hedge: z.ZodMiniOptional<z.ZodMiniObject<{
        after: z.ZodMiniPipe<z.ZodMiniUnion<readonly [z.ZodMiniNumber<number>, z.ZodMiniString<string>]>, z.ZodMiniTransform<number, string | number>>;
        max_extra: z.ZodMiniOptional<z.ZodMiniInt>;
        budget: z.ZodMiniOptional<z.ZodMiniNumber<number>>;
    }, z.core.$strict>>;
    on_broken_stream: z.ZodMiniOptional<z.ZodMiniEnum<{
        continue: "continue";
        error: "error";
    }>>;
}, z.core.$strict>;
export type ResilienceConfig = z.output<typeof resilienceSchema>;
//# sourceMappingURL=resilience.d.ts.map