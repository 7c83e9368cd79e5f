import type { Dialect } from '../contract/dialect.ts';
import type { ModelTarget } from '../contract/model-target.ts';
import type { ProviderApi } from '../contract/provider.ts';
/** Headers that carry a credential; at most one of them leaves with a request. */
export declare const CREDENTIAL_HEADERS: readonly string[];
/** What a call carries to prove who it is. `sign` asks for an AWS signature with the credential given. */
export interface AppliedAuth {
    headers: readonly (readonly [name: string, value: string])[];
    query?: string;
    sign?: string;
}
/** Whether the configured headers of a target hold a credential of their own. */
export declare function bringsCredential(target: ModelTarget): boolean;
/**
 * Authentication of one call. Configured headers win: when they bring a credential of their own, ours stays at home.
 * Throws PlanoError `unauthorized` when a provider that needs a key has none; passthrough calls, own addresses and
 * keyless providers go without.
 */
export declare function applyAuth(target: ModelTarget, call: {
    api: ProviderApi;
    dialect: Dialect;
    credential: string | undefined;
    baseUrl?: string | undefined;
}): AppliedAuth;
//# sourceMappingURL=apply-auth.d.ts.map