import type { PlanoConfig, PlanoConfigInput } from './config/schema/root.ts';
import type { LabelledRequest, RoutingEvaluation } from './decide/evaluate/evaluate-decisions.ts';
import { type PlanoOptions } from './plano.ts';
/**
 * Measures how well a configuration routes labelled requests: accuracy, precision and recall by agent, confusion,
 * calibration, and what every confidence threshold would keep and reject. Decides as `plano.decide` does, so a router
 * model that is configured is called. Takes a file, or a configuration in code; `options` are those of `createPlano`.
 * Throws PlanoError `invalid_config` or `config_not_found`.
 */
export declare function evaluateRouting(config: string | PlanoConfig | PlanoConfigInput, labelled: readonly LabelledRequest[], options?: PlanoOptions): Promise<RoutingEvaluation>;
//# sourceMappingURL=evaluate-routing.d.ts.map