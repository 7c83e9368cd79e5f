import type { Dialect } from '../contract/dialect.ts';
import type { ModelTarget } from '../contract/model-target.ts';
/** What a URL is built from; `baseUrl` is the chosen instance's, undefined for the provider's own address. */
export interface UrlOptions {
    dialect: Dialect;
    stream?: boolean;
    baseUrl?: string | undefined;
}
/** Address of an inference call: base URL with exactly one version segment, and the API's own suffix. */
export declare function buildUrl(target: ModelTarget, options: UrlOptions): string;
/** Address of a provider's other operation; undefined when the provider is not known to have it. */
export declare function buildOperationUrl(target: ModelTarget, operation: 'embeddings' | 'count-tokens', baseUrl?: string): string | undefined;
/** Address of Gemini's token count: beside that of the answer. */
export declare function buildGeminiCountUrl(target: ModelTarget, baseUrl?: string): string;
/** Address for a path of the client's that is passed through as it is (`passthrough: true`); `path` begins with `/v1`. */
export declare function buildPassthroughUrl(target: ModelTarget, path: string, baseUrl?: string): string;
//# sourceMappingURL=build-url.d.ts.map