import type { CascadeStage } from './stage.ts';
/** The client named an agent or a model, or there is only one agent to choose. */
export declare function createExplicitStage(): CascadeStage;
//# sourceMappingURL=explicit-stage.d.ts.map