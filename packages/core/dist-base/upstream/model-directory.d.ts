import type { PlanoConfig } from '../config/schema/root.ts';
import type { ModelDirectory } from '../contract/model-directory.ts';
import { type Environment } from './build-target.ts';
/**
 * The directory of a configuration. Throws PlanoError `invalid_config` for unknown providers, models declared twice,
 * two defaults, a default wildcard, and aliases that lead nowhere or in a circle.
 */
export declare function createModelDirectory(config: Pick<PlanoConfig, 'model_providers' | 'model_aliases'>, env?: Environment): ModelDirectory;
//# sourceMappingURL=model-directory.d.ts.map