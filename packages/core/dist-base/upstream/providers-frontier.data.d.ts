import type { ProviderEntry } from '../contract/provider.ts';
/** Vendors of their own models and the clouds that serve them. */
export declare const FRONTIER_PROVIDERS: readonly ProviderEntry[];
//# sourceMappingURL=providers-frontier.data.d.ts.map