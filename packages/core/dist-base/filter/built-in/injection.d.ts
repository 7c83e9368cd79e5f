import * as z from 'zod/mini';
import type { FilterDefinition } from '../../contract/filter.ts';
import type { FilterServices } from '../filter-services.ts';
export declare const injectionOptions: z.ZodMiniObject<{
    threshold: z.ZodMiniOptional<z.ZodMiniNumber<number>>;
    roles: z.ZodMiniOptional<z.ZodMiniArray<z.ZodMiniEnum<{
        assistant: "assistant";
        developer: "developer";
        system: "system";
        tool: "tool";
        user: "user";
    }>>>;
    message: z.ZodMiniOptional<z.ZodMiniString<string>>;
    annotate: z.ZodMiniOptional<z.ZodMiniBoolean<boolean>>;
    model: z.ZodMiniOptional<z.ZodMiniString<string>>;
}, z.core.$strict>;
export interface InjectionScore {
    /** 0 to 1: one minus the product of what the signs leave open. */
    score: number;
    signs: string[];
}
/** How much a text looks like an attempt to take the model over. Patterns see phrasing, not intent. */
export declare function scoreInjection(text: string): InjectionScore;
/** Refuses requests that try to override the instructions of the model. */
export declare function createInjection(options: z.output<typeof injectionOptions>, services: FilterServices): FilterDefinition;
//# sourceMappingURL=injection.d.ts.map