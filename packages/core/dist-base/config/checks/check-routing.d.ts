import { type CheckContext } from './check-context.ts';
/** Preferences, rules, limits, the router's own model, metrics sources and sessions. */
export declare function checkRouting(context: CheckContext): void;
//# sourceMappingURL=check-routing.d.ts.map