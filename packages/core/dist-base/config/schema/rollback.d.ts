import * as z from 'zod/mini';
/** When a variant is taken out by itself: margins against the stable variant, tested after every request. */
export declare const rollbackSchema: z.ZodMiniObject<{
    error_rate: z.ZodMiniOptional<z.ZodMiniNumber<number>>;
    latency_ratio: z.ZodMiniOptional<z.ZodMiniNumber<number>>;
    quality: z.ZodMiniOptional<z.ZodMiniNumber<number>>;
    min_requests: z.ZodMiniOptional<z.ZodMiniInt>;
}, z.core.$strict>;
//# sourceMappingURL=rollback.d.ts.map