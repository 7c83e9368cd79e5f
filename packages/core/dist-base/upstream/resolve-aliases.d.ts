import type { PlanoConfig } from '../config/schema/root.ts';
import type { ModelAlias } from '../contract/model-directory.ts';
import type { ModelTarget } from '../contract/model-target.ts';
type Aliases = PlanoConfig['model_aliases'];
/** How an alias finds models that are not aliases. */
export interface AliasLookup {
    find(name: string): ModelTarget | undefined;
    names(): Iterable<string>;
}
/** Every alias with its models found. Throws PlanoError `invalid_config` for circles and for models that do not exist. */
export declare function resolveAliases(aliases: Aliases, lookup: AliasLookup): ReadonlyMap<string, ModelAlias>;
export {};
//# sourceMappingURL=resolve-aliases.d.ts.map