import type { ProviderEntry } from '../contract/provider.ts';
/** Gateways that resell other vendors' models; model ids keep the vendor's prefix. As of 2 July 2026. */
export declare const GATEWAY_PROVIDERS: readonly ProviderEntry[];
//# sourceMappingURL=providers-gateway.data.d.ts.map