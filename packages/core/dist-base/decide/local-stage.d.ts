import type { PreparedRouter } from '../contract/router.ts';
import type { CascadeStage } from './stage.ts';
export interface LocalStageOptions {
    router: PreparedRouter;
    /** Under it the stage abstains. 0 to 1. */
    threshold: number;
    maxPicks: number;
    /** An encoder may be an endpoint. */
    timeoutMs: number;
}
/** The router inside this process: no key, no network. */
export declare function createLocalStage(options: LocalStageOptions): CascadeStage;
//# sourceMappingURL=local-stage.d.ts.map