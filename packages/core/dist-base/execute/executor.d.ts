import type { Asked } from '../contract/asked.ts';
import type { Exchange } from '../contract/exchange.ts';
import type { Plan } from '../contract/plan.ts';
import type { UpstreamAnswer } from '../contract/upstream.ts';
import type { ExecutorParts } from './executor-parts.ts';
/** Carries a plan out. */
export declare function createExecutor(parts: ExecutorParts): (exchange: Exchange, asked: Asked, plan: Plan) => Promise<UpstreamAnswer>;
//# sourceMappingURL=executor.d.ts.map