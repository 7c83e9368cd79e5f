import type { RouterFunction } from '../config/schema/orchestration.ts';
import type { CascadeStage } from './stage.ts';
/** A router in code in the place of the local one and the model. Unknown ids are a failure, which the default mends. */
export declare function createFunctionStage(run: RouterFunction, options: {
    maxPicks: number;
    timeoutMs: number;
}): CascadeStage;
//# sourceMappingURL=function-stage.d.ts.map