import * as z from 'zod/mini';
import type { ChatMessage } from '../../contract/message.ts';
/** What a model can take; overrides the catalogue. Prices in US dollars per million tokens. */
declare const capabilities: z.ZodMiniObject<{
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
}, z.core.$strict>;
export declare const selectionPolicySchema: z.ZodMiniObject<{
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
}, z.core.$strict>;
/** A route to models, chosen by what the request is about. */
export declare const routingPreferenceSchema: z.ZodMiniObject<{
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
}, z.core.$strict>;
/** Provider access: one model or a wildcard `provider/*`. Keys may be several; `$VAR` is read from the environment. */
export declare const modelProviderSchema: z.ZodMiniObject<{
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
}, z.core.$strict>;
export declare const modelAliasSchema: z.ZodMiniObject<{
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
}, z.core.$strict>;
/** Conditions of a rule or a filter: every one that is present must hold. */
export declare const ruleConditionSchema: z.ZodMiniUnion<readonly [z.ZodMiniObject<{
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
    messages: readonly ChatMessage[];
    model?: string;
    header(name: string): string | undefined;
}) => boolean, (input: {
    messages: readonly ChatMessage[];
    model?: string;
    header(name: string): string | undefined;
}) => boolean>]>;
/** A declarative rule: every condition that is present must hold. */
export declare const ruleSchema: z.ZodMiniObject<{
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
        messages: readonly ChatMessage[];
        model?: string;
        header(name: string): string | undefined;
    }) => boolean, (input: {
        messages: readonly ChatMessage[];
        model?: string;
        header(name: string): string | undefined;
    }) => boolean>]>;
    agents: z.ZodMiniOptional<z.ZodMiniArray<z.ZodMiniString<string>>>;
    models: z.ZodMiniOptional<z.ZodMiniArray<z.ZodMiniString<string>>>;
    listener: z.ZodMiniOptional<z.ZodMiniString<string>>;
}, z.core.$strict>;
export type ModelProviderConfig = z.output<typeof modelProviderSchema>;
export type ModelAliasConfig = z.output<typeof modelAliasSchema>;
export type RoutingPreferenceConfig = z.output<typeof routingPreferenceSchema>;
export type SelectionPolicyConfig = z.output<typeof selectionPolicySchema>;
export type RuleConfig = z.output<typeof ruleSchema>;
export type ModelCapabilities = z.output<typeof capabilities>;
export {};
//# sourceMappingURL=model.d.ts.map