import * as z from 'zod/mini';
import type { Encoder } from '../../contract/encoder.ts';
import type { RouterInput, RouterVerdict, RouteTarget } from '../../contract/router.ts';
/** What a router in code may answer: ids in order, lists of ids that run together among them, or a whole verdict. */
export type RouterFunctionAnswer = string | readonly (string | readonly string[])[] | RouterVerdict | undefined;
/** A router in code: gets the conversation and the targets. */
export type RouterFunction = (input: RouterInput & {
    targets: readonly RouteTarget[];
}) => RouterFunctionAnswer | Promise<RouterFunctionAnswer>;
/** How agents and routes are chosen and run. Defaults are in `product` order: cheap stages first. */
export declare const orchestrationSchema: z.ZodMiniObject<{
    router: z.ZodMiniOptional<z.ZodMiniUnion<readonly [z.ZodMiniEnum<{
        auto: "auto";
        local: "local";
        model: "model";
    }>, z.ZodMiniCustom<RouterFunction, RouterFunction>]>>;
    router_model: z.ZodMiniOptional<z.ZodMiniString<string>>;
    router_prompt: z.ZodMiniOptional<z.ZodMiniString<string>>;
    router_timeout: z.ZodMiniOptional<z.ZodMiniPipe<z.ZodMiniUnion<readonly [z.ZodMiniNumber<number>, z.ZodMiniString<string>]>, z.ZodMiniTransform<number, string | number>>>;
    encoder: z.ZodMiniOptional<z.ZodMiniUnion<readonly [z.ZodMiniEnum<{
        auto: "auto";
        none: "none";
    }>, z.ZodMiniCustom<Encoder, Encoder>]>>;
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
}, z.core.$strict>;
export type OrchestrationConfig = z.output<typeof orchestrationSchema>;
//# sourceMappingURL=orchestration.d.ts.map