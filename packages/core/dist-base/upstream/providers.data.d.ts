import type { ProviderEntry } from '../contract/provider.ts';
/** Every provider that we know by name; order is that of the documentation. */
export declare const PROVIDERS: readonly ProviderEntry[];
//# sourceMappingURL=providers.data.d.ts.map