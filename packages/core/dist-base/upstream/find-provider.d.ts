import type { ModelProviderConfig } from '../config/schema/model.ts';
import type { ProviderEntry } from '../contract/provider.ts';
/** Splits at the first slash: provider ids have none, model ids may have many. */
export declare function splitModel(model: string): {
    prefix: string;
    id: string;
};
/**
 * The provider of a `model_providers` entry: code, a catalogue entry by its prefix, or the kind of endpoint that
 * `provider_interface` names. Throws PlanoError `invalid_config` for a provider that nobody knows and that has no address.
 */
export declare function findProvider(config: ModelProviderConfig): ProviderEntry;
//# sourceMappingURL=find-provider.d.ts.map