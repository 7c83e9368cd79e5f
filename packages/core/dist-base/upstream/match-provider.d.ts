import type { ProviderEntry } from '../contract/provider.ts';
/** The catalogue's entry for a provider id or one of its other spellings, without regard to case. */
export declare function matchProvider(spelling: string): ProviderEntry | undefined;
//# sourceMappingURL=match-provider.d.ts.map