import type * as z from 'zod/mini';
import { type ConfigSource } from './config-source.ts';
import { configSchema, type PlanoConfig } from './schema/root.ts';
/** The configuration of a tree that the schema takes; of any other every mistake is explained. */
export declare function readTree(source: ConfigSource, result?: z.util.SafeParseResult<{
    version?: string | undefined;
    agents: {
        id: string;
        description?: string | undefined;
        examples?: string[] | undefined;
        default?: boolean | undefined;
        url?: string | undefined;
        instances?: {
            url: string;
            weight?: number | undefined;
            zone?: string | undefined;
        }[] | undefined;
        run?: import("../index.ts").AgentFunction | undefined;
        variants?: {
            id: string;
            url?: string | undefined;
            instances?: {
                url: string;
                weight?: number | undefined;
                zone?: string | undefined;
            }[] | undefined;
            run?: import("../index.ts").AgentFunction | undefined;
            weight?: number | undefined;
            shadow?: boolean | undefined;
            rollback?: {
                error_rate?: number | undefined;
                latency_ratio?: number | undefined;
                quality?: number | undefined;
                min_requests?: number | undefined;
            } | undefined;
        }[] | undefined;
        api?: "chat" | "messages" | "responses" | undefined;
        model?: string | undefined;
        timeout?: number | undefined;
        headers?: Record<string, string> | undefined;
        passthrough_auth?: boolean | undefined;
        idempotent?: boolean | undefined;
        on_error?: "default" | "skip" | "stop" | undefined;
        input_filters?: string[] | undefined;
        output_filters?: string[] | undefined;
        resilience?: {
            retry?: {
                max_attempts?: number | undefined;
                backoff?: {
                    initial?: number | undefined;
                    max?: number | undefined;
                } | undefined;
                budget?: number | undefined;
                on?: string[] | undefined;
            } | undefined;
            circuit_breaker?: false | {
                failure_rate?: number | undefined;
                consecutive_failures?: number | undefined;
                window?: number | undefined;
                min_requests?: number | undefined;
                open_for?: number | undefined;
                half_open_probes?: number | undefined;
            } | undefined;
            timeout?: {
                connect?: number | undefined;
                first_byte?: number | undefined;
                idle?: number | undefined;
                total?: number | undefined;
            } | undefined;
            load_balancing?: "consistent_hash" | "least_outstanding" | "peak_ewma" | "round_robin" | "weighted" | undefined;
            max_ejected?: number | undefined;
            slow_start?: number | undefined;
            health_check?: {
                path: string;
                interval?: number | undefined;
                timeout?: number | undefined;
                healthy_after?: number | undefined;
                unhealthy_after?: number | undefined;
            } | undefined;
            bulkhead?: {
                max_concurrent: number;
                max_queue?: number | undefined;
                queue_timeout?: number | undefined;
            } | undefined;
            hedge?: {
                after: number;
                max_extra?: number | undefined;
                budget?: number | undefined;
            } | undefined;
            on_broken_stream?: "continue" | "error" | undefined;
        } | undefined;
    }[];
    filters: {
        id: string;
        url?: string | undefined;
        type?: "http" | "mcp" | undefined;
        transport?: string | undefined;
        tool?: string | undefined;
        run?: import("../index.ts").FilterDefinition | ((request: import("../index.ts").FilterRequest) => import("../index.ts").FilterVerdict | undefined | Promise<import("../index.ts").FilterVerdict | undefined>) | undefined;
        use?: "enrich" | "injection" | "language" | "limits" | "pii_mask" | "rewrite_query" | "schema" | "secrets" | "topic" | undefined;
        options?: Record<string, unknown> | undefined;
        timeout?: number | undefined;
        fail?: "closed" | "open" | undefined;
        mode?: "block" | "parallel" | undefined;
        sample?: number | undefined;
        when?: {
            model?: string | string[] | undefined;
            headers?: Record<string, string> | undefined;
            metadata?: Record<string, string> | undefined;
            tags?: Record<string, string> | undefined;
            has_tools?: boolean | undefined;
            has_images?: boolean | undefined;
            min_tokens?: number | undefined;
            max_tokens?: number | undefined;
            language?: string | string[] | undefined;
            matches?: string | undefined;
        } | ((input: {
            messages: readonly import("../index.ts").ChatMessage[];
            model?: string;
            header(name: string): string | undefined;
        }) => boolean) | undefined;
        max_concurrent?: number | undefined;
        breaker?: false | {
            failures?: number | undefined;
            open_for?: number | undefined;
        } | undefined;
        headers?: string[] | undefined;
        buffer?: boolean | undefined;
    }[];
    listeners: {
        type: "agent" | "model" | "prompt";
        name: string;
        port?: number | undefined;
        address?: string | undefined;
        timeout?: number | undefined;
        router?: "plano_orchestrator_v1" | undefined;
        max_retries?: number | undefined;
        agents?: {
            id: string;
            description?: string | undefined;
            examples?: string[] | undefined;
            default?: boolean | undefined;
            input_filters?: string[] | undefined;
            output_filters?: string[] | undefined;
            on_error?: "default" | "skip" | "stop" | undefined;
        }[] | undefined;
        input_filters?: string[] | undefined;
        output_filters?: string[] | undefined;
        mode?: "parallel" | "sequential" | undefined;
        on_agent_error?: "default" | "skip" | "stop" | undefined;
        no_match?: "default" | "refuse" | undefined;
    }[];
    model_providers: {
        model: string;
        name?: string | undefined;
        access_key?: string | string[] | undefined;
        default?: boolean | undefined;
        base_url?: string | undefined;
        instances?: {
            url: string;
            weight?: number | undefined;
        }[] | undefined;
        passthrough_auth?: boolean | undefined;
        passthrough?: boolean | undefined;
        http_host?: string | undefined;
        provider_interface?: string | undefined;
        api?: "chat" | "converse" | "gemini" | "messages" | "responses" | undefined;
        headers?: Record<string, string> | undefined;
        run?: object | ((request: unknown) => unknown) | undefined;
        capabilities?: {
            context_window?: number | undefined;
            max_output?: number | undefined;
            tools?: boolean | undefined;
            vision?: boolean | undefined;
            audio?: boolean | undefined;
            schema?: boolean | undefined;
            reasoning?: boolean | undefined;
            prefill?: boolean | undefined;
            price?: {
                input: number;
                output: number;
                cached_input?: number | undefined;
                cache_write?: number | undefined;
            } | undefined;
            quality?: number | undefined;
        } | undefined;
        input_filters?: string[] | undefined;
        output_filters?: string[] | undefined;
        resilience?: {
            retry?: {
                max_attempts?: number | undefined;
                backoff?: {
                    initial?: number | undefined;
                    max?: number | undefined;
                } | undefined;
                budget?: number | undefined;
                on?: string[] | undefined;
            } | undefined;
            circuit_breaker?: false | {
                failure_rate?: number | undefined;
                consecutive_failures?: number | undefined;
                window?: number | undefined;
                min_requests?: number | undefined;
                open_for?: number | undefined;
                half_open_probes?: number | undefined;
            } | undefined;
            timeout?: {
                connect?: number | undefined;
                first_byte?: number | undefined;
                idle?: number | undefined;
                total?: number | undefined;
            } | undefined;
            load_balancing?: "consistent_hash" | "least_outstanding" | "peak_ewma" | "round_robin" | "weighted" | undefined;
            max_ejected?: number | undefined;
            slow_start?: number | undefined;
            health_check?: {
                path: string;
                interval?: number | undefined;
                timeout?: number | undefined;
                healthy_after?: number | undefined;
                unhealthy_after?: number | undefined;
            } | undefined;
            bulkhead?: {
                max_concurrent: number;
                max_queue?: number | undefined;
                queue_timeout?: number | undefined;
            } | undefined;
            hedge?: {
                after: number;
                max_extra?: number | undefined;
                budget?: number | undefined;
            } | undefined;
            on_broken_stream?: "continue" | "error" | undefined;
        } | undefined;
        region?: string | undefined;
        project?: string | undefined;
        api_version?: string | undefined;
        internal?: boolean | undefined;
        routing_preferences?: {
            name: string;
            description: string;
        }[] | undefined;
    }[];
    model_aliases: Record<string, {
        target?: string | undefined;
        targets?: {
            model: string;
            weight?: number | undefined;
            shadow?: boolean | undefined;
            rollback?: {
                error_rate?: number | undefined;
                latency_ratio?: number | undefined;
                quality?: number | undefined;
                min_requests?: number | undefined;
            } | undefined;
        }[] | undefined;
        fallbacks?: string[] | undefined;
        input_filters?: string[] | undefined;
        output_filters?: string[] | undefined;
    }>;
    routing_preferences: {
        name: string;
        description: string;
        examples?: string[] | undefined;
        models: string[];
        selection_policy?: {
            prefer: "balanced" | "cheapest" | "fastest" | "none" | ((models: readonly string[]) => readonly string[]);
            weights?: {
                price?: number | undefined;
                latency?: number | undefined;
                quality?: number | undefined;
            } | undefined;
        } | undefined;
        input_filters?: string[] | undefined;
        output_filters?: string[] | undefined;
    }[];
    model_metrics_sources: {
        type: "cost" | "latency";
        provider: "digitalocean" | "file" | "models.dev" | "prometheus" | (() => unknown);
        url?: string | undefined;
        path?: string | undefined;
        query?: string | undefined;
        refresh_interval?: number | undefined;
        model_aliases?: Record<string, string> | undefined;
    }[];
    routing: {
        llm_provider?: string | undefined;
        model?: string | undefined;
        session_ttl_seconds?: number | undefined;
        session_max_entries?: number | undefined;
        session_cache?: {
            type?: "memory" | "redis" | undefined;
            url?: string | undefined;
            tenant_header?: string | undefined;
        } | undefined;
        routing_budget?: {
            max_switch_spend_pct: number;
            replenish_on_rebind?: boolean | undefined;
            cache_read_discount?: number | undefined;
            record_counterfactual?: boolean | undefined;
        } | undefined;
        route_on_user_only?: boolean | undefined;
        session_mode?: "follow" | "pin" | undefined;
        override_model?: boolean | undefined;
    };
    prompt_caching: {
        enabled?: boolean | undefined;
        session_affinity?: boolean | undefined;
        inject_cache_control?: boolean | undefined;
        min_prefix_tokens?: number | undefined;
        session_ttl_seconds?: number | undefined;
        strategy?: "auto" | "breakpoints" | "content_part" | "none" | undefined;
        ttl?: "1h" | "5m" | undefined;
        prefix_affinity?: boolean | undefined;
    };
    orchestration: {
        router?: "auto" | "local" | "model" | import("./schema/orchestration.ts").RouterFunction | undefined;
        router_model?: string | undefined;
        router_prompt?: string | undefined;
        router_timeout?: number | undefined;
        encoder?: "auto" | "none" | import("../index.ts").Encoder | undefined;
        confidence?: number | undefined;
        max_agents?: number | undefined;
        mode?: "parallel" | "sequential" | undefined;
        merge?: "concat" | "last" | {
            model: string;
            prompt?: string | undefined;
        } | ((results: readonly {
            agent: string;
            text: string;
        }[]) => string | Promise<string>) | undefined;
        on_agent_error?: "default" | "skip" | "stop" | undefined;
        no_match?: "default" | "refuse" | undefined;
        progress?: boolean | undefined;
        max_hand_offs?: number | undefined;
        affinity?: {
            ttl?: number | undefined;
            enabled?: boolean | undefined;
        } | undefined;
        rules?: {
            name: string;
            when: {
                model?: string | string[] | undefined;
                headers?: Record<string, string> | undefined;
                metadata?: Record<string, string> | undefined;
                tags?: Record<string, string> | undefined;
                has_tools?: boolean | undefined;
                has_images?: boolean | undefined;
                min_tokens?: number | undefined;
                max_tokens?: number | undefined;
                language?: string | string[] | undefined;
                matches?: string | undefined;
            } | ((input: {
                messages: readonly import("../index.ts").ChatMessage[];
                model?: string;
                header(name: string): string | undefined;
            }) => boolean);
            agents?: string[] | undefined;
            models?: string[] | undefined;
            listener?: string | undefined;
        }[] | undefined;
    };
    resilience: {
        retry?: {
            max_attempts?: number | undefined;
            backoff?: {
                initial?: number | undefined;
                max?: number | undefined;
            } | undefined;
            budget?: number | undefined;
            on?: string[] | undefined;
        } | undefined;
        circuit_breaker?: false | {
            failure_rate?: number | undefined;
            consecutive_failures?: number | undefined;
            window?: number | undefined;
            min_requests?: number | undefined;
            open_for?: number | undefined;
            half_open_probes?: number | undefined;
        } | undefined;
        timeout?: {
            connect?: number | undefined;
            first_byte?: number | undefined;
            idle?: number | undefined;
            total?: number | undefined;
        } | undefined;
        load_balancing?: "consistent_hash" | "least_outstanding" | "peak_ewma" | "round_robin" | "weighted" | undefined;
        max_ejected?: number | undefined;
        slow_start?: number | undefined;
        health_check?: {
            path: string;
            interval?: number | undefined;
            timeout?: number | undefined;
            healthy_after?: number | undefined;
            unhealthy_after?: number | undefined;
        } | undefined;
        bulkhead?: {
            max_concurrent: number;
            max_queue?: number | undefined;
            queue_timeout?: number | undefined;
        } | undefined;
        hedge?: {
            after: number;
            max_extra?: number | undefined;
            budget?: number | undefined;
        } | undefined;
        on_broken_stream?: "continue" | "error" | undefined;
    };
    overrides: {
        [x: string]: unknown;
        llm_routing_model?: string | undefined;
        agent_orchestration_model?: string | undefined;
        orchestrator_model_context_length?: number | undefined;
        disable_signals?: boolean | undefined;
        upstream_connect_timeout?: number | undefined;
        upstream_tls_ca_path?: string | undefined;
        optimize_context_window?: boolean | undefined;
        use_agent_orchestrator?: boolean | undefined;
        prompt_target_intent_matching_threshold?: number | undefined;
    };
    endpoints: Record<string, {
        endpoint: string | string[];
        protocol?: "http" | "https" | undefined;
        connect_timeout?: number | undefined;
        http_host?: string | undefined;
        prefix_affinity?: boolean | undefined;
        headers?: Record<string, string> | undefined;
    }>;
    system_prompt?: string | undefined;
    prompt_targets: {
        [x: string]: unknown;
        name: string;
        description?: string | undefined;
        default?: boolean | undefined;
        auto_llm_dispatch_on_response?: boolean | undefined;
        system_prompt?: string | undefined;
        parameters?: {
            [x: string]: unknown;
            name: string;
            description?: string | undefined;
            type?: string | undefined;
            required?: boolean | undefined;
            default?: unknown;
            enum?: unknown[] | undefined;
            in_path?: boolean | undefined;
            format?: string | undefined;
        }[] | undefined;
        endpoint?: {
            [x: string]: unknown;
            name: string;
            path?: string | undefined;
            http_method?: string | undefined;
            http_headers?: Record<string, string> | undefined;
        } | undefined;
    }[];
    prompt_guards?: {
        [x: string]: unknown;
        input_guards?: {
            [x: string]: unknown;
            jailbreak?: {
                [x: string]: unknown;
                on_exception?: {
                    [x: string]: unknown;
                    message?: string | undefined;
                } | undefined;
            } | undefined;
        } | undefined;
    } | undefined;
    ratelimits: {
        model?: string | undefined;
        selector?: {
            key: string;
            value?: string | undefined;
        } | undefined;
        limit?: {
            tokens?: number | undefined;
            requests?: number | undefined;
            cost?: number | undefined;
            unit: "day" | "hour" | "minute" | "month" | "second" | "week";
        } | undefined;
    }[];
    limits: {
        name: string;
        per?: ("agent" | "key" | "model" | "route" | "session" | "tenant" | "user")[] | undefined;
        match?: Record<string, string> | undefined;
        requests?: number | undefined;
        tokens?: number | undefined;
        cost?: number | undefined;
        window: number;
        on_exceeded_mid_stream?: "finish" | "stop" | undefined;
    }[];
    response_cache?: {
        enabled: boolean;
        ttl?: number | undefined;
        max_bytes?: number | undefined;
        max_entry_bytes?: number | undefined;
    } | undefined;
    state_storage: {
        type: "memory" | "postgres" | "redis";
        connection_string?: string | undefined;
        ttl?: number | undefined;
        max_bytes?: number | undefined;
        background?: {
            max_running?: number | undefined;
            max_queued?: number | undefined;
        } | undefined;
    };
    tracing: {
        random_sampling?: number | undefined;
        trace_arch_internal?: boolean | undefined;
        opentracing_grpc_endpoint?: string | undefined;
        span_attributes?: {
            header_prefixes?: string[] | undefined;
            static?: Record<string, string> | undefined;
        } | undefined;
        exporters?: {
            [x: string]: unknown;
            type: string;
            url?: string | undefined;
            api_key?: string | undefined;
            distinct_id_header?: string | undefined;
            capture_messages?: boolean | undefined;
        }[] | undefined;
        capture_content?: boolean | undefined;
        max_content_chars?: number | undefined;
    };
    mode?: "llm" | "prompt" | undefined;
    compat?: "plano" | undefined;
    max_body?: number | undefined;
}>): PlanoConfig | undefined;
/**
 * Reads every scalar whose type only YAML or the environment decided (`version: 0.4`, `port: $PORT`, `default: yes`) again
 * as the type that the schema wants, and answers what the schema says of the tree then.
 */
export declare function coerceTree(source: ConfigSource): ReturnType<typeof configSchema.safeParse>;
//# sourceMappingURL=coerce-tree.d.ts.map