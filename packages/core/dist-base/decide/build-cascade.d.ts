import type { OrchestrationConfig } from '../config/schema/orchestration.ts';
import type { PreparedRouter, RouteTarget } from '../contract/router.ts';
import type { KeyValueStore } from '../contract/store.ts';
import { type ModelStageOptions } from './model-stage.ts';
import type { CompiledRule } from './rules/compile-rule.ts';
import type { CascadeStage } from './stage.ts';
export interface CascadeParts {
    orchestration: OrchestrationConfig;
    prepareRouter(targets: readonly RouteTarget[]): PreparedRouter;
    rules: readonly CompiledRule[];
    /** The router model, when one is configured and known. */
    routerModel: {
        name: string;
        ask: ModelStageOptions['ask'];
        contextTokens: number;
    } | undefined;
    sessions: KeyValueStore;
}
export interface CascadeShape {
    targets: readonly RouteTarget[];
    maxPicks: number;
    /** Default agent or models; undefined refuses. */
    defaultAgent: string | undefined;
    /** Whether the default agent is marked so, and not merely the first. */
    isMarked: boolean;
    /** Whether sessions are pinned to agents. */
    affinity: boolean;
}
/** The stages in the order in which they are asked, cheapest first; `orchestration.router` says which routers take part. */
export declare function buildCascade(parts: CascadeParts, shape: CascadeShape): CascadeStage[];
//# sourceMappingURL=build-cascade.d.ts.map