import * as z from 'zod/mini';
declare const listenerAgent: z.ZodMiniObject<{
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
}, z.core.$strict>;
/** A named door: agents to choose from, or the model proxy. Ports are Plano's; only `serve` looks at them. */
export declare const listenerSchema: z.ZodMiniObject<{
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
}, z.core.$strict>;
export type ListenerConfig = z.output<typeof listenerSchema>;
export type ListenerAgentConfig = z.output<typeof listenerAgent>;
export {};
//# sourceMappingURL=listener.d.ts.map