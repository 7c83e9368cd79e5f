import * as z from 'zod/mini';
/** Plano's rate limits, with the meaning that its documentation gives them. */
export declare const ratelimitSchema: z.ZodMiniObject<{
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
}, z.core.$strict>;
/** Ours: limits per tenant, user, key, model or route, over requests, tokens or money. */
export declare const limitSchema: z.ZodMiniObject<{
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
}, z.core.$strict>;
export type RatelimitConfig = z.output<typeof ratelimitSchema>;
export type LimitConfig = z.output<typeof limitSchema>;
//# sourceMappingURL=limit.d.ts.map