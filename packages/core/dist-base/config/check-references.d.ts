import { type KnownModels } from './checks/check-model-ids.ts';
import { type KnownProvider } from './checks/known-provider.ts';
import type { ConfigSource } from './config-source.ts';
import type { Environment } from './expand-env.ts';
export interface CheckOptions {
    knownProviders: Iterable<KnownProvider | string> | undefined;
    /** Without it no model is taken for misspelt. */
    knownModels: KnownModels | undefined;
    /** Without it nothing is said of missing keys. */
    env: Environment | undefined;
    /** Why a text is no pattern of a rule; undefined when it is one. */
    explainPattern: ((text: string) => string | undefined) | undefined;
}
/**
 * Checks what a schema cannot: that names refer to something, are unique, and that keys fit together. Works on the tree
 * as it is, whatever the schema thinks of it, so that all mistakes come at once.
 */
export declare function checkReferences(source: ConfigSource, { knownProviders, knownModels, env, explainPattern }: CheckOptions): void;
//# sourceMappingURL=check-references.d.ts.map