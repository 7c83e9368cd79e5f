import * as z from 'zod/mini';
/** Plano's deprecated way to call an API for a prompt. Read so that such files load; an agent does the same job. */
export declare const promptTargetSchema: z.ZodMiniObject<{
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
}, z.core.$loose>;
/** Parsed by Plano and enforced by nothing there; here it puts the injection filter before every listener. */
export declare const promptGuardsSchema: z.ZodMiniObject<{
    input_guards: z.ZodMiniOptional<z.ZodMiniObject<{
        jailbreak: z.ZodMiniOptional<z.ZodMiniObject<{
            on_exception: z.ZodMiniOptional<z.ZodMiniObject<{
                message: z.ZodMiniOptional<z.ZodMiniString<string>>;
            }, z.core.$loose>>;
        }, z.core.$loose>>;
    }, z.core.$loose>>;
}, z.core.$loose>;
export type PromptTargetConfig = z.output<typeof promptTargetSchema>;
//# sourceMappingURL=prompt-target.d.ts.map