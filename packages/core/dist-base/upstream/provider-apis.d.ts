import type { Dialect } from '../contract/dialect.ts';
import type { ProviderApi, ProviderEntry } from '../contract/provider.ts';
/** What decides which of a provider's APIs can serve a call. `baseUrl` is the configured one, when there is one. */
export interface ApiQuestion {
    provider: ProviderEntry;
    model: string;
    baseUrl?: string | undefined;
    /** The API that the configuration asks for. */
    api?: Dialect | undefined;
    apiVersion?: string | undefined;
}
/** Path of a `base_url` with one leading and no trailing slash; "" when it has none. */
export declare function readBasePath(baseUrl: string | undefined): string;
/** The APIs that may be spoken for this model at this address, best first. */
export declare function listApis(question: ApiQuestion): readonly ProviderApi[];
/** The provider's API of one dialect: the fitting one, else any that it has, else the dialect's usual paths. */
export declare function findApi(question: ApiQuestion, dialect: Dialect): ProviderApi;
//# sourceMappingURL=provider-apis.d.ts.map