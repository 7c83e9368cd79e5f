import type { PlanoConfig, PlanoConfigInput } from '../config/schema/root.ts';
import type { Environment } from './build-target.ts';
type ProviderInput = NonNullable<PlanoConfigInput['model_providers']>[number];
/**
 * What `model_providers` is when the configuration names none: a wildcard for every catalogued provider whose key is in
 * the environment. Of several providers with the same variable the first is meant; variables that are commonly set for
 * other purposes (GITHUB_TOKEN, WANDB_API_KEY) switch nothing on.
 */
export declare function defaultProviders(env: Environment): ProviderInput[];
type Providers = Pick<PlanoConfig, 'model_providers' | 'model_aliases'>;
/**
 * The providers of a configuration, with those of the environment when it names none and has no agents either: an
 * application of agents alone does not become a model proxy because of a developer's environment.
 */
export declare function withDefaultProviders(config: Providers & Pick<PlanoConfig, 'agents'>, env: Environment): Providers;
export {};
//# sourceMappingURL=default-providers.d.ts.map