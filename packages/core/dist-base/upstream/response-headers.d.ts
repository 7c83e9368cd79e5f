import type { HeaderList } from '../contract/answer.ts';
/**
 * The upstream headers that reach the client: rate limits, waits, identity and timing of the provider. Everything else
 * stays here: cookies, framing and encoding of a hop that ended with us, and the names of the servers behind it. The
 * provider's request id comes as `x-upstream-request-id`, for `x-request-id` and `request-id` are ours.
 */
export declare function selectResponseHeaders(headers: HeaderList): HeaderList;
/** The id under which the provider knows the request. */
export declare function readUpstreamRequestId(headers: HeaderList): string | undefined;
//# sourceMappingURL=response-headers.d.ts.map