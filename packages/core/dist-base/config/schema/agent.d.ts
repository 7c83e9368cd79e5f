import * as z from 'zod/mini';
import type { AgentFunction } from '../../contract/agent.ts';
declare const instance: z.ZodMiniObject<{
    url: z.ZodMiniString<string>;
    weight: z.ZodMiniOptional<z.ZodMiniNumber<number>>;
    zone: z.ZodMiniOptional<z.ZodMiniString<string>>;
}, z.core.$strict>;
declare const variant: z.ZodMiniObject<{
    id: z.ZodMiniString<string>;
    url: z.ZodMiniOptional<z.ZodMiniString<string>>;
    instances: z.ZodMiniOptional<z.ZodMiniArray<z.ZodMiniObject<{
        url: z.ZodMiniString<string>;
        weight: z.ZodMiniOptional<z.ZodMiniNumber<number>>;
        zone: z.ZodMiniOptional<z.ZodMiniString<string>>;
    }, z.core.$strict>>>;
    run: z.ZodMiniOptional<z.ZodMiniCustom<AgentFunction, AgentFunction>>;
    weight: z.ZodMiniOptional<z.ZodMiniNumber<number>>;
    shadow: z.ZodMiniOptional<z.ZodMiniBoolean<boolean>>;
    rollback: z.ZodMiniOptional<z.ZodMiniObject<{
        error_rate: z.ZodMiniOptional<z.ZodMiniNumber<number>>;
        latency_ratio: z.ZodMiniOptional<z.ZodMiniNumber<number>>;
        quality: z.ZodMiniOptional<z.ZodMiniNumber<number>>;
        min_requests: z.ZodMiniOptional<z.ZodMiniInt>;
    }, z.core.$strict>>;
}, z.core.$strict>;
/** Something that answers a conversation: a URL in any language, or a function in this process. */
export declare const agentSchema: z.ZodMiniObject<{
    id: z.ZodMiniString<string>;
    description: z.ZodMiniOptional<z.ZodMiniString<string>>;
    examples: z.ZodMiniOptional<z.ZodMiniArray<z.ZodMiniString<string>>>;
    default: z.ZodMiniOptional<z.ZodMiniBoolean<boolean>>;
    url: z.ZodMiniOptional<z.ZodMiniString<string>>;
    instances: z.ZodMiniOptional<z.ZodMiniArray<z.ZodMiniObject<{
        url: z.ZodMiniString<string>;
        weight: z.ZodMiniOptional<z.ZodMiniNumber<number>>;
        zone: z.ZodMiniOptional<z.ZodMiniString<string>>;
    }, z.core.$strict>>>;
    run: z.ZodMiniOptional<z.ZodMiniCustom<AgentFunction, AgentFunction>>;
    variants: z.ZodMiniOptional<z.ZodMiniArray<z.ZodMiniObject<{
        id: z.ZodMiniString<string>;
        url: z.ZodMiniOptional<z.ZodMiniString<string>>;
        instances: z.ZodMiniOptional<z.ZodMiniArray<z.ZodMiniObject<{
            url: z.ZodMiniString<string>;
            weight: z.ZodMiniOptional<z.ZodMiniNumber<number>>;
            zone: z.ZodMiniOptional<z.ZodMiniString<string>>;
        }, z.core.$strict>>>;
        run: z.ZodMiniOptional<z.ZodMiniCustom<AgentFunction, AgentFunction>>;
        weight: z.ZodMiniOptional<z.ZodMiniNumber<number>>;
        shadow: z.ZodMiniOptional<z.ZodMiniBoolean<boolean>>;
        rollback: z.ZodMiniOptional<z.ZodMiniObject<{
            error_rate: z.ZodMiniOptional<z.ZodMiniNumber<number>>;
            latency_ratio: z.ZodMiniOptional<z.ZodMiniNumber<number>>;
            quality: z.ZodMiniOptional<z.ZodMiniNumber<number>>;
            min_requests: z.ZodMiniOptional<z.ZodMiniInt>;
        }, z.core.$strict>>;
    }, z.core.$strict>>>;
    api: z.ZodMiniOptional<z.ZodMiniEnum<{
        chat: "chat";
        messages: "messages";
        responses: "responses";
    }>>;
    model: z.ZodMiniOptional<z.ZodMiniString<string>>;
    timeout: z.ZodMiniOptional<z.ZodMiniPipe<z.ZodMiniUnion<readonly [z.ZodMiniNumber<number>, z.ZodMiniString<string>]>, z.ZodMiniTransform<number, string | number>>>;
    headers: z.ZodMiniOptional<z.ZodMiniRecord<z.ZodMiniString<string>, z.ZodMiniString<string>>>;
    passthrough_auth: z.ZodMiniOptional<z.ZodMiniBoolean<boolean>>;
    idempotent: z.ZodMiniOptional<z.ZodMiniBoolean<boolean>>;
    on_error: z.ZodMiniOptional<z.ZodMiniEnum<{
        default: "default";
        skip: "skip";
        stop: "stop";
    }>>;
    input_filters: z.ZodMiniOptional<z.ZodMiniArray<z.ZodMiniString<string>>>;
    output_filters: z.ZodMiniOptional<z.ZodMiniArray<z.ZodMiniString<string>>>;
    resilience: z.ZodMiniOptional<z.ZodMiniObject<{
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
    }, z.core.$strict>>;
}, z.core.$strict>;
export type AgentConfig = z.output<typeof agentSchema>;
export type AgentVariantConfig = z.output<typeof variant>;
export type AgentInstanceConfig = z.output<typeof instance>;
export {};
//# sourceMappingURL=agent.d.ts.map