import type { ProviderEntry } from '../contract/provider.ts';
/** Whether an address is the provider's own, so that a credential of the environment may go there. */
export declare function isOwnHost(provider: ProviderEntry, baseUrl: string): boolean;
//# sourceMappingURL=is-own-host.d.ts.map