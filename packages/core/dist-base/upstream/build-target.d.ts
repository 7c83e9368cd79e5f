import type { ModelProviderConfig } from '../config/schema/model.ts';
import type { ModelAccess, ModelInstance, ModelTarget } from '../contract/model-target.ts';
import type { ProviderEntry } from '../contract/provider.ts';
/** Environment variables as the platform gives them. */
export type Environment = Readonly<Record<string, string | undefined>>;
/** Configured keys; else the provider's environment variable, but only for the provider's own addresses. */
export declare function readKeys(provider: ProviderEntry, config: ModelProviderConfig, env: Environment): readonly string[];
/** One entry of `model_providers` with its provider found: what every target of it shares. */
export interface ProviderAccess {
    provider: ProviderEntry;
    /** What stands before the slash in this entry's ids. */
    prefix: string;
    config: ModelProviderConfig;
    access: ModelAccess;
    keys: readonly string[];
    instances: readonly ModelInstance[];
}
/** Reads one entry of `model_providers`; `index` is its position there. */
export declare function readAccess(entry: {
    provider: ProviderEntry;
    prefix: string;
    config: ModelProviderConfig;
    index: number | undefined;
}, env: Environment): ProviderAccess;
/** A callable model of one provider entry. */
export declare function buildTarget(shared: ProviderAccess, names: {
    model: string;
    name?: string;
    id?: string;
}): ModelTarget;
//# sourceMappingURL=build-target.d.ts.map