import * as z from 'zod/mini';
/** The whole configuration: Plano's names, and ours as a superset. */
export declare const configSchema: z.ZodMiniObject<{
    version: z.ZodMiniOptional<z.ZodMiniString<string>>;
    agents: z.ZodMiniDefault<z.ZodMiniArray<z.ZodMiniObject<{
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
        run: z.ZodMiniOptional<z.ZodMiniCustom<import("../../index.ts").AgentFunction, import("../../index.ts").AgentFunction>>;
        variants: z.ZodMiniOptional<z.ZodMiniArray<z.ZodMiniObject<{
            id: z.ZodMiniString<string>;
            url: z.ZodMiniOptional<z.ZodMiniString<string>>;
            instances: z.ZodMiniOptional<z.ZodMiniArray<z.ZodMiniObject<{
                url: z.ZodMiniString<string>;
                weight: z.ZodMiniOptional<z.ZodMiniNumber<number>>;
                zone: z.ZodMiniOptional<z.ZodMiniString<string>>;
            }, z.core.$strict>>>;
            run: z.ZodMiniOptional<z.ZodMiniCustom<import("../../index.ts").AgentFunction, import("../../index.ts").AgentFunction>>;
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
    }, z.core.$strict>>>;
    filters: z.ZodMiniDefault<z.ZodMiniArray<z.ZodMiniObject<{
        id: z.ZodMiniString<string>;
        url: z.ZodMiniOptional<z.ZodMiniString<string>>;
        type: z.ZodMiniOptional<z.ZodMiniEnum<{
            http: "http";
            mcp: "mcp";
        }>>;
        transport: z.ZodMiniOptional<z.ZodMiniString<string>>;
        tool: z.ZodMiniOptional<z.ZodMiniString<string>>;
        run: z.ZodMiniOptional<z.ZodMiniUnion<readonly [z.ZodMiniCustom<import("../../index.ts").FilterDefinition, import("../../index.ts").FilterDefinition>, z.ZodMiniCustom<(request: import("../../index.ts").FilterRequest) => import("../../index.ts").FilterVerdict | undefined | Promise<import("../../index.ts").FilterVerdict | undefined>, (request: import("../../index.ts").FilterRequest) => import("../../index.ts").FilterVerdict | undefined | Promise<import("../../index.ts").FilterVerdict | undefined>>]>>;
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
    }, z.core.$strict>>>;
    listeners: z.ZodMiniDefault<z.ZodMiniArray<z.ZodMiniObject<{
        type: z.ZodMiniEnum<{
            agent: "agent";
            model: "model";
            prompt: "prompt";
        }>;
        name: z.ZodMiniString<string>;
        port: z.ZodMiniOptional<z.ZodMiniInt>;
        address: z.ZodMiniOptional<z.ZodMiniString<string>>;
        timeout: z.ZodMiniOptional<z.ZodMiniPipe<z.ZodMiniUnion<readonly [z.ZodMiniNumber<number>, z.ZodMiniString<string>]>, z.ZodMiniTransform<number, string | number>>>;
        router: z.ZodMiniOptional<z.ZodMiniEnum<{
            plano_orchestrator_v1: "plano_orchestrator_v1";
        }>>;
        max_retries: z.ZodMiniOptional<z.ZodMiniInt>;
        agents: z.ZodMiniOptional<z.ZodMiniArray<z.ZodMiniObject<{
            id: z.ZodMiniString<string>;
            description: z.ZodMiniOptional<z.ZodMiniString<string>>;
            examples: z.ZodMiniOptional<z.ZodMiniArray<z.ZodMiniString<string>>>;
            default: z.ZodMiniOptional<z.ZodMiniBoolean<boolean>>;
            input_filters: z.ZodMiniOptional<z.ZodMiniArray<z.ZodMiniString<string>>>;
            output_filters: z.ZodMiniOptional<z.ZodMiniArray<z.ZodMiniString<string>>>;
            on_error: z.ZodMiniOptional<z.ZodMiniEnum<{
                default: "default";
                skip: "skip";
                stop: "stop";
            }>>;
        }, z.core.$strict>>>;
        input_filters: z.ZodMiniOptional<z.ZodMiniArray<z.ZodMiniString<string>>>;
        output_filters: z.ZodMiniOptional<z.ZodMiniArray<z.ZodMiniString<string>>>;
        mode: z.ZodMiniOptional<z.ZodMiniEnum<{
            parallel: "parallel";
            sequential: "sequential";
        }>>;
        on_agent_error: z.ZodMiniOptional<z.ZodMiniEnum<{
            default: "default";
            skip: "skip";
            stop: "stop";
        }>>;
        no_match: z.ZodMiniOptional<z.ZodMiniEnum<{
            default: "default";
            refuse: "refuse";
        }>>;
    }, z.core.$strict>>>;
    model_providers: z.ZodMiniDefault<z.ZodMiniArray<z.ZodMiniObject<{
        model: z.ZodMiniString<string>;
        name: z.ZodMiniOptional<z.ZodMiniString<string>>;
        access_key: z.ZodMiniOptional<z.ZodMiniUnion<readonly [z.ZodMiniString<string>, z.ZodMiniArray<z.ZodMiniString<string>>]>>;
        default: z.ZodMiniOptional<z.ZodMiniBoolean<boolean>>;
        base_url: z.ZodMiniOptional<z.ZodMiniString<string>>;
        instances: z.ZodMiniOptional<z.ZodMiniArray<z.ZodMiniObject<{
            url: z.ZodMiniString<string>;
            weight: z.ZodMiniOptional<z.ZodMiniNumber<number>>;
        }, z.core.$strict>>>;
        passthrough_auth: z.ZodMiniOptional<z.ZodMiniBoolean<boolean>>;
        passthrough: z.ZodMiniOptional<z.ZodMiniBoolean<boolean>>;
        http_host: z.ZodMiniOptional<z.ZodMiniString<string>>;
        provider_interface: z.ZodMiniOptional<z.ZodMiniString<string>>;
        api: z.ZodMiniOptional<z.ZodMiniEnum<{
            chat: "chat";
            converse: "converse";
            gemini: "gemini";
            messages: "messages";
            responses: "responses";
        }>>;
        headers: z.ZodMiniOptional<z.ZodMiniRecord<z.ZodMiniString<string>, z.ZodMiniString<string>>>;
        run: z.ZodMiniOptional<z.ZodMiniUnion<readonly [z.ZodMiniCustom<(request: unknown) => unknown, (request: unknown) => unknown>, z.ZodMiniCustom<object, object>]>>;
        capabilities: z.ZodMiniOptional<z.ZodMiniObject<{
            context_window: z.ZodMiniOptional<z.ZodMiniInt>;
            max_output: z.ZodMiniOptional<z.ZodMiniInt>;
            tools: z.ZodMiniOptional<z.ZodMiniBoolean<boolean>>;
            vision: z.ZodMiniOptional<z.ZodMiniBoolean<boolean>>;
            audio: z.ZodMiniOptional<z.ZodMiniBoolean<boolean>>;
            schema: z.ZodMiniOptional<z.ZodMiniBoolean<boolean>>;
            reasoning: z.ZodMiniOptional<z.ZodMiniBoolean<boolean>>;
            prefill: z.ZodMiniOptional<z.ZodMiniBoolean<boolean>>;
            price: z.ZodMiniOptional<z.ZodMiniObject<{
                input: z.ZodMiniNumber<number>;
                output: z.ZodMiniNumber<number>;
                cached_input: z.ZodMiniOptional<z.ZodMiniNumber<number>>;
                cache_write: z.ZodMiniOptional<z.ZodMiniNumber<number>>;
            }, z.core.$strict>>;
            quality: z.ZodMiniOptional<z.ZodMiniNumber<number>>;
        }, z.core.$strict>>;
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
        region: z.ZodMiniOptional<z.ZodMiniString<string>>;
        project: z.ZodMiniOptional<z.ZodMiniString<string>>;
        api_version: z.ZodMiniOptional<z.ZodMiniString<string>>;
        internal: z.ZodMiniOptional<z.ZodMiniBoolean<boolean>>;
        routing_preferences: z.ZodMiniOptional<z.ZodMiniArray<z.ZodMiniObject<{
            name: z.ZodMiniString<string>;
            description: z.ZodMiniString<string>;
        }, z.core.$strict>>>;
    }, z.core.$strict>>>;
    model_aliases: z.ZodMiniDefault<z.ZodMiniRecord<z.ZodMiniString<string>, z.ZodMiniObject<{
        target: z.ZodMiniOptional<z.ZodMiniString<string>>;
        targets: z.ZodMiniOptional<z.ZodMiniArray<z.ZodMiniObject<{
            model: z.ZodMiniString<string>;
            weight: z.ZodMiniOptional<z.ZodMiniNumber<number>>;
            shadow: z.ZodMiniOptional<z.ZodMiniBoolean<boolean>>;
            rollback: z.ZodMiniOptional<z.ZodMiniObject<{
                error_rate: z.ZodMiniOptional<z.ZodMiniNumber<number>>;
                latency_ratio: z.ZodMiniOptional<z.ZodMiniNumber<number>>;
                quality: z.ZodMiniOptional<z.ZodMiniNumber<number>>;
                min_requests: z.ZodMiniOptional<z.ZodMiniInt>;
            }, z.core.$strict>>;
        }, z.core.$strict>>>;
        fallbacks: z.ZodMiniOptional<z.ZodMiniArray<z.ZodMiniString<string>>>;
        input_filters: z.ZodMiniOptional<z.ZodMiniArray<z.ZodMiniString<string>>>;
        output_filters: z.ZodMiniOptional<z.ZodMiniArray<z.ZodMiniString<string>>>;
    }, z.core.$strict>>>;
    routing_preferences: z.ZodMiniDefault<z.ZodMiniArray<z.ZodMiniObject<{
        name: z.ZodMiniString<string>;
        description: z.ZodMiniString<string>;
        examples: z.ZodMiniOptional<z.ZodMiniArray<z.ZodMiniString<string>>>;
        models: z.ZodMiniArray<z.ZodMiniString<string>>;
        selection_policy: z.ZodMiniOptional<z.ZodMiniObject<{
            prefer: z.ZodMiniUnion<readonly [z.ZodMiniEnum<{
                balanced: "balanced";
                cheapest: "cheapest";
                fastest: "fastest";
                none: "none";
            }>, z.ZodMiniCustom<(models: readonly string[]) => readonly string[], (models: readonly string[]) => readonly string[]>]>;
            weights: z.ZodMiniOptional<z.ZodMiniObject<{
                price: z.ZodMiniOptional<z.ZodMiniNumber<number>>;
                latency: z.ZodMiniOptional<z.ZodMiniNumber<number>>;
                quality: z.ZodMiniOptional<z.ZodMiniNumber<number>>;
            }, z.core.$strict>>;
        }, z.core.$strict>>;
        input_filters: z.ZodMiniOptional<z.ZodMiniArray<z.ZodMiniString<string>>>;
        output_filters: z.ZodMiniOptional<z.ZodMiniArray<z.ZodMiniString<string>>>;
    }, z.core.$strict>>>;
    model_metrics_sources: z.ZodMiniDefault<z.ZodMiniArray<z.ZodMiniObject<{
        type: z.ZodMiniEnum<{
            cost: "cost";
            latency: "latency";
        }>;
        provider: z.ZodMiniUnion<readonly [z.ZodMiniEnum<{
            digitalocean: "digitalocean";
            file: "file";
            "models.dev": "models.dev";
            prometheus: "prometheus";
        }>, z.ZodMiniCustom<() => unknown, () => unknown>]>;
        url: z.ZodMiniOptional<z.ZodMiniString<string>>;
        path: z.ZodMiniOptional<z.ZodMiniString<string>>;
        query: z.ZodMiniOptional<z.ZodMiniString<string>>;
        refresh_interval: z.ZodMiniOptional<z.ZodMiniInt>;
        model_aliases: z.ZodMiniOptional<z.ZodMiniRecord<z.ZodMiniString<string>, z.ZodMiniString<string>>>;
    }, z.core.$strict>>>;
    routing: z.ZodMiniDefault<z.ZodMiniObject<{
        llm_provider: z.ZodMiniOptional<z.ZodMiniString<string>>;
        model: z.ZodMiniOptional<z.ZodMiniString<string>>;
        session_ttl_seconds: z.ZodMiniOptional<z.ZodMiniInt>;
        session_max_entries: z.ZodMiniOptional<z.ZodMiniInt>;
        session_cache: z.ZodMiniOptional<z.ZodMiniObject<{
            type: z.ZodMiniOptional<z.ZodMiniEnum<{
                memory: "memory";
                redis: "redis";
            }>>;
            url: z.ZodMiniOptional<z.ZodMiniString<string>>;
            tenant_header: z.ZodMiniOptional<z.ZodMiniString<string>>;
        }, z.core.$strict>>;
        routing_budget: z.ZodMiniOptional<z.ZodMiniObject<{
            max_switch_spend_pct: z.ZodMiniNumber<number>;
            replenish_on_rebind: z.ZodMiniOptional<z.ZodMiniBoolean<boolean>>;
            cache_read_discount: z.ZodMiniOptional<z.ZodMiniNumber<number>>;
            record_counterfactual: z.ZodMiniOptional<z.ZodMiniBoolean<boolean>>;
        }, z.core.$strict>>;
        route_on_user_only: z.ZodMiniOptional<z.ZodMiniBoolean<boolean>>;
        session_mode: z.ZodMiniOptional<z.ZodMiniEnum<{
            follow: "follow";
            pin: "pin";
        }>>;
        override_model: z.ZodMiniOptional<z.ZodMiniBoolean<boolean>>;
    }, z.core.$strict>>;
    prompt_caching: z.ZodMiniDefault<z.ZodMiniObject<{
        enabled: z.ZodMiniOptional<z.ZodMiniBoolean<boolean>>;
        session_affinity: z.ZodMiniOptional<z.ZodMiniBoolean<boolean>>;
        inject_cache_control: z.ZodMiniOptional<z.ZodMiniBoolean<boolean>>;
        min_prefix_tokens: z.ZodMiniOptional<z.ZodMiniInt>;
        session_ttl_seconds: z.ZodMiniOptional<z.ZodMiniInt>;
        strategy: z.ZodMiniOptional<z.ZodMiniEnum<{
            auto: "auto";
            breakpoints: "breakpoints";
            content_part: "content_part";
            none: "none";
        }>>;
        ttl: z.ZodMiniOptional<z.ZodMiniEnum<{
            "1h": "1h";
            "5m": "5m";
        }>>;
        prefix_affinity: z.ZodMiniOptional<z.ZodMiniBoolean<boolean>>;
    }, z.core.$strict>>;
    orchestration: z.ZodMiniDefault<z.ZodMiniObject<{
        router: z.ZodMiniOptional<z.ZodMiniUnion<readonly [z.ZodMiniEnum<{
            auto: "auto";
            local: "local";
            model: "model";
        }>, z.ZodMiniCustom<import("./orchestration.ts").RouterFunction, import("./orchestration.ts").RouterFunction>]>>;
        router_model: z.ZodMiniOptional<z.ZodMiniString<string>>;
        router_prompt: z.ZodMiniOptional<z.ZodMiniString<string>>;
        router_timeout: z.ZodMiniOptional<z.ZodMiniPipe<z.ZodMiniUnion<readonly [z.ZodMiniNumber<number>, z.ZodMiniString<string>]>, z.ZodMiniTransform<number, string | number>>>;
        encoder: z.ZodMiniOptional<z.ZodMiniUnion<readonly [z.ZodMiniEnum<{
            auto: "auto";
            none: "none";
        }>, z.ZodMiniCustom<import("../../index.ts").Encoder, import("../../index.ts").Encoder>]>>;
        confidence: z.ZodMiniOptional<z.ZodMiniNumber<number>>;
        max_agents: z.ZodMiniOptional<z.ZodMiniInt>;
        mode: z.ZodMiniOptional<z.ZodMiniEnum<{
            parallel: "parallel";
            sequential: "sequential";
        }>>;
        merge: z.ZodMiniOptional<z.ZodMiniUnion<readonly [z.ZodMiniEnum<{
            concat: "concat";
            last: "last";
        }>, z.ZodMiniObject<{
            model: z.ZodMiniString<string>;
            prompt: z.ZodMiniOptional<z.ZodMiniString<string>>;
        }, z.core.$strict>, z.ZodMiniCustom<(results: readonly {
            agent: string;
            text: string;
        }[]) => string | Promise<string>, (results: readonly {
            agent: string;
            text: string;
        }[]) => string | Promise<string>>]>>;
        on_agent_error: z.ZodMiniOptional<z.ZodMiniEnum<{
            default: "default";
            skip: "skip";
            stop: "stop";
        }>>;
        no_match: z.ZodMiniOptional<z.ZodMiniEnum<{
            default: "default";
            refuse: "refuse";
        }>>;
        progress: z.ZodMiniOptional<z.ZodMiniBoolean<boolean>>;
        max_hand_offs: z.ZodMiniOptional<z.ZodMiniInt>;
        affinity: z.ZodMiniOptional<z.ZodMiniObject<{
            ttl: z.ZodMiniOptional<z.ZodMiniPipe<z.ZodMiniUnion<readonly [z.ZodMiniNumber<number>, z.ZodMiniString<string>]>, z.ZodMiniTransform<number, string | number>>>;
            enabled: z.ZodMiniOptional<z.ZodMiniBoolean<boolean>>;
        }, z.core.$strict>>;
        rules: z.ZodMiniOptional<z.ZodMiniArray<z.ZodMiniObject<{
            name: z.ZodMiniString<string>;
            when: z.ZodMiniUnion<readonly [z.ZodMiniObject<{
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
            }) => boolean>]>;
            agents: z.ZodMiniOptional<z.ZodMiniArray<z.ZodMiniString<string>>>;
            models: z.ZodMiniOptional<z.ZodMiniArray<z.ZodMiniString<string>>>;
            listener: z.ZodMiniOptional<z.ZodMiniString<string>>;
        }, z.core.$strict>>>;
    }, z.core.$strict>>;
    resilience: z.ZodMiniDefault<z.ZodMiniObject<{
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
    overrides: z.ZodMiniDefault<z.ZodMiniObject<{
        llm_routing_model: z.ZodMiniOptional<z.ZodMiniString<string>>;
        agent_orchestration_model: z.ZodMiniOptional<z.ZodMiniString<string>>;
        orchestrator_model_context_length: z.ZodMiniOptional<z.ZodMiniInt>;
        disable_signals: z.ZodMiniOptional<z.ZodMiniBoolean<boolean>>;
        upstream_connect_timeout: z.ZodMiniOptional<z.ZodMiniPipe<z.ZodMiniUnion<readonly [z.ZodMiniNumber<number>, z.ZodMiniString<string>]>, z.ZodMiniTransform<number, string | number>>>;
        upstream_tls_ca_path: z.ZodMiniOptional<z.ZodMiniString<string>>;
        optimize_context_window: z.ZodMiniOptional<z.ZodMiniBoolean<boolean>>;
        use_agent_orchestrator: z.ZodMiniOptional<z.ZodMiniBoolean<boolean>>;
        prompt_target_intent_matching_threshold: z.ZodMiniOptional<z.ZodMiniNumber<number>>;
    }, z.core.$loose>>;
    endpoints: z.ZodMiniDefault<z.ZodMiniRecord<z.ZodMiniString<string>, z.ZodMiniObject<{
        endpoint: z.ZodMiniUnion<readonly [z.ZodMiniString<string>, z.ZodMiniArray<z.ZodMiniString<string>>]>;
        protocol: z.ZodMiniOptional<z.ZodMiniEnum<{
            http: "http";
            https: "https";
        }>>;
        connect_timeout: z.ZodMiniOptional<z.ZodMiniPipe<z.ZodMiniUnion<readonly [z.ZodMiniNumber<number>, z.ZodMiniString<string>]>, z.ZodMiniTransform<number, string | number>>>;
        http_host: z.ZodMiniOptional<z.ZodMiniString<string>>;
        prefix_affinity: z.ZodMiniOptional<z.ZodMiniBoolean<boolean>>;
        headers: z.ZodMiniOptional<z.ZodMiniRecord<z.ZodMiniString<string>, z.ZodMiniString<string>>>;
    }, z.core.$strict>>>;
    system_prompt: z.ZodMiniOptional<z.ZodMiniString<string>>;
    prompt_targets: z.ZodMiniDefault<z.ZodMiniArray<z.ZodMiniObject<{
        name: z.ZodMiniString<string>;
        description: z.ZodMiniOptional<z.ZodMiniString<string>>;
        default: z.ZodMiniOptional<z.ZodMiniBoolean<boolean>>;
        auto_llm_dispatch_on_response: z.ZodMiniOptional<z.ZodMiniBoolean<boolean>>;
        system_prompt: z.ZodMiniOptional<z.ZodMiniString<string>>;
        parameters: z.ZodMiniOptional<z.ZodMiniArray<z.ZodMiniObject<{
            name: z.ZodMiniString<string>;
            description: z.ZodMiniOptional<z.ZodMiniString<string>>;
            type: z.ZodMiniOptional<z.ZodMiniString<string>>;
            required: z.ZodMiniOptional<z.ZodMiniBoolean<boolean>>;
            default: z.ZodMiniOptional<z.ZodMiniUnknown>;
            enum: z.ZodMiniOptional<z.ZodMiniArray<z.ZodMiniUnknown>>;
            in_path: z.ZodMiniOptional<z.ZodMiniBoolean<boolean>>;
            format: z.ZodMiniOptional<z.ZodMiniString<string>>;
        }, z.core.$loose>>>;
        endpoint: z.ZodMiniOptional<z.ZodMiniObject<{
            name: z.ZodMiniString<string>;
            path: z.ZodMiniOptional<z.ZodMiniString<string>>;
            http_method: z.ZodMiniOptional<z.ZodMiniString<string>>;
            http_headers: z.ZodMiniOptional<z.ZodMiniRecord<z.ZodMiniString<string>, z.ZodMiniString<string>>>;
        }, z.core.$loose>>;
    }, z.core.$loose>>>;
    prompt_guards: z.ZodMiniOptional<z.ZodMiniObject<{
        input_guards: z.ZodMiniOptional<z.ZodMiniObject<{
            jailbreak: z.ZodMiniOptional<z.ZodMiniObject<{
                on_exception: z.ZodMiniOptional<z.ZodMiniObject<{
                    message: z.ZodMiniOptional<z.ZodMiniString<string>>;
                }, z.core.$loose>>;
            }, z.core.$loose>>;
        }, z.core.$loose>>;
    }, z.core.$loose>>;
    ratelimits: z.ZodMiniDefault<z.ZodMiniArray<z.ZodMiniObject<{
        model: z.ZodMiniOptional<z.ZodMiniString<string>>;
        selector: z.ZodMiniOptional<z.ZodMiniObject<{
            key: z.ZodMiniString<string>;
            value: z.ZodMiniOptional<z.ZodMiniString<string>>;
        }, z.core.$strict>>;
        limit: z.ZodMiniOptional<z.ZodMiniObject<{
            tokens: z.ZodMiniOptional<z.ZodMiniNumber<number>>;
            requests: z.ZodMiniOptional<z.ZodMiniNumber<number>>;
            cost: z.ZodMiniOptional<z.ZodMiniNumber<number>>;
            unit: z.ZodMiniEnum<{
                day: "day";
                hour: "hour";
                minute: "minute";
                month: "month";
                second: "second";
                week: "week";
            }>;
        }, z.core.$strict>>;
    }, z.core.$strict>>>;
    limits: z.ZodMiniDefault<z.ZodMiniArray<z.ZodMiniObject<{
        name: z.ZodMiniString<string>;
        per: z.ZodMiniOptional<z.ZodMiniPipe<z.ZodMiniUnion<readonly [z.ZodMiniEnum<{
            agent: "agent";
            key: "key";
            model: "model";
            route: "route";
            session: "session";
            tenant: "tenant";
            user: "user";
        }>, z.ZodMiniArray<z.ZodMiniEnum<{
            agent: "agent";
            key: "key";
            model: "model";
            route: "route";
            session: "session";
            tenant: "tenant";
            user: "user";
        }>>]>, z.ZodMiniTransform<("agent" | "key" | "model" | "route" | "session" | "tenant" | "user")[], "agent" | "key" | "model" | "route" | "session" | "tenant" | "user" | ("agent" | "key" | "model" | "route" | "session" | "tenant" | "user")[]>>>;
        match: z.ZodMiniOptional<z.ZodMiniRecord<z.ZodMiniString<string>, z.ZodMiniString<string>>>;
        requests: z.ZodMiniOptional<z.ZodMiniNumber<number>>;
        tokens: z.ZodMiniOptional<z.ZodMiniNumber<number>>;
        cost: z.ZodMiniOptional<z.ZodMiniNumber<number>>;
        window: z.ZodMiniPipe<z.ZodMiniUnion<readonly [z.ZodMiniNumber<number>, z.ZodMiniString<string>]>, z.ZodMiniTransform<number, string | number>>;
        on_exceeded_mid_stream: z.ZodMiniOptional<z.ZodMiniEnum<{
            finish: "finish";
            stop: "stop";
        }>>;
    }, z.core.$strict>>>;
    response_cache: z.ZodMiniOptional<z.ZodMiniObject<{
        enabled: z.ZodMiniBoolean<boolean>;
        ttl: z.ZodMiniOptional<z.ZodMiniPipe<z.ZodMiniUnion<readonly [z.ZodMiniNumber<number>, z.ZodMiniString<string>]>, z.ZodMiniTransform<number, string | number>>>;
        max_bytes: z.ZodMiniOptional<z.ZodMiniPipe<z.ZodMiniUnion<readonly [z.ZodMiniNumber<number>, z.ZodMiniString<string>]>, z.ZodMiniTransform<number, string | number>>>;
        max_entry_bytes: z.ZodMiniOptional<z.ZodMiniPipe<z.ZodMiniUnion<readonly [z.ZodMiniNumber<number>, z.ZodMiniString<string>]>, z.ZodMiniTransform<number, string | number>>>;
    }, z.core.$strict>>;
    state_storage: z.ZodMiniDefault<z.ZodMiniObject<{
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
    }, z.core.$strict>>;
    tracing: z.ZodMiniDefault<z.ZodMiniObject<{
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
    }, z.core.$strict>>;
    mode: z.ZodMiniOptional<z.ZodMiniEnum<{
        llm: "llm";
        prompt: "prompt";
    }>>;
    compat: z.ZodMiniOptional<z.ZodMiniEnum<{
        plano: "plano";
    }>>;
    max_body: z.ZodMiniOptional<z.ZodMiniPipe<z.ZodMiniUnion<readonly [z.ZodMiniNumber<number>, z.ZodMiniString<string>]>, z.ZodMiniTransform<number, string | number>>>;
}, z.core.$strict>;
/** What users write. */
export type PlanoConfigInput = z.input<typeof configSchema>;
/** What the engine reads: defaults filled in, durations in milliseconds. */
export type PlanoConfig = z.output<typeof configSchema>;
//# sourceMappingURL=root.d.ts.map