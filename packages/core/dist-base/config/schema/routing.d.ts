import * as z from 'zod/mini';
export declare const routingSchema: z.ZodMiniObject<{
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
}, z.core.$strict>;
export declare const metricsSourceSchema: z.ZodMiniObject<{
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
}, z.core.$strict>;
export declare const promptCachingSchema: z.ZodMiniObject<{
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
}, z.core.$strict>;
export declare const overridesSchema: z.ZodMiniObject<{
    llm_routing_model: z.ZodMiniOptional<z.ZodMiniString<string>>;
    agent_orchestration_model: z.ZodMiniOptional<z.ZodMiniString<string>>;
    orchestrator_model_context_length: z.ZodMiniOptional<z.ZodMiniInt>;
    disable_signals: z.ZodMiniOptional<z.ZodMiniBoolean<boolean>>;
    upstream_connect_timeout: z.ZodMiniOptional<z.ZodMiniPipe<z.ZodMiniUnion<readonly [z.ZodMiniNumber<number>, z.ZodMiniString<string>]>, z.ZodMiniTransform<number, string | number>>>;
    upstream_tls_ca_path: z.ZodMiniOptional<z.ZodMiniString<string>>;
    optimize_context_window: z.ZodMiniOptional<z.ZodMiniBoolean<boolean>>;
    use_agent_orchestrator: z.ZodMiniOptional<z.ZodMiniBoolean<boolean>>;
    prompt_target_intent_matching_threshold: z.ZodMiniOptional<z.ZodMiniNumber<number>>;
}, z.core.$loose>;
//# sourceMappingURL=routing.d.ts.map