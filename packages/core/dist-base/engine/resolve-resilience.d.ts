import type { ResilienceConfig } from '../config/schema/resilience.ts';
import type { CallPolicy } from '../contract/call-policy.ts';
import type { CallTimeouts } from '../contract/candidate.ts';
/** The upstream's own settings, then the common ones. */
export type ResilienceLevels = readonly [own: ResilienceConfig, common: ResilienceConfig];
/** Timeouts of one upstream; `silenceMs` is a plain `timeout` of the agent or its listener. */
export declare function resolveTimeouts([own, common]: ResilienceLevels, silenceMs: number | undefined): CallTimeouts;
/** Everything else that says how one upstream is called. */
export declare function resolvePolicy([own, common]: ResilienceLevels, idempotent: boolean): CallPolicy;
//# sourceMappingURL=resolve-resilience.d.ts.map