import type { HeaderList } from '../contract/answer.ts';
import type { HeaderReader } from '../contract/client-call.ts';
import type { Clock } from '../contract/clock.ts';
import type { Dialect } from '../contract/dialect.ts';
import type { ModelTarget } from '../contract/model-target.ts';
/** One call to one model, as far as address and headers depend on it. */
export interface RequestOptions {
    /** The API spoken upstream. */
    dialect: Dialect;
    /** Whether the client speaks it too. */
    sameDialect: boolean;
    stream: boolean;
    body: string | Uint8Array;
    /** Base URL of the chosen instance. */
    baseUrl?: string | undefined;
    keyIndex?: number | undefined;
    /** Replaces `buildUrl` for operations that have an address of their own. */
    url?: string | undefined;
    method?: 'POST' | 'GET' | 'DELETE' | 'PUT' | 'PATCH';
    header?: HeaderReader | undefined;
    /** Headers of our own: traceparent, x-request-id. */
    ownHeaders?: HeaderList;
    clock: Clock;
}
export interface PreparedRequest {
    url: string;
    headers: HeaderList;
}
/**
 * Address and headers of an upstream call: what the client may pass on, what the API demands, our own, exactly one
 * credential, and over all of it the headers that the configuration sets for this provider.
 */
export declare function prepareRequest(target: ModelTarget, options: RequestOptions): PreparedRequest | Promise<PreparedRequest>;
//# sourceMappingURL=prepare-request.d.ts.map