import type { PlanoConfig, PlanoConfigInput } from './config/schema/root.ts';
import type { RoutingFinding } from './decide/evaluate/lint-targets.ts';
import { type PlanoOptions } from './plano.ts';
/**
 * Warns of agents and routes that are described too briefly, without examples, like another one, or so that no request
 * reaches them, with the sentences that collide. Calls no model. Takes a file, or a configuration in
 * code; `options.code` holds the functions of a file's agents. Throws PlanoError `invalid_config` or `config_not_found`.
 */
export declare function lintRouting(config: string | PlanoConfig | PlanoConfigInput, options?: PlanoOptions): Promise<RoutingFinding[]>;
//# sourceMappingURL=lint-routing.d.ts.map