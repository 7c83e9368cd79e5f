import type { ProviderEntry } from '../contract/provider.ts';
/** Servers that people run themselves, and endpoints of which only the API is known. */
export declare const LOCAL_PROVIDERS: readonly ProviderEntry[];
//# sourceMappingURL=providers-local.data.d.ts.map