import type { HeaderReader } from '../contract/client-call.ts';
import type { ClientDialect } from '../contract/dialect.ts';
import type { JsonObject } from '../contract/json.ts';
/** use: answer from the cache and record. refresh: record only. off: neither. */
export type CacheWish = 'use' | 'refresh' | 'off';
/**
 * What a request says about the response cache: `x-plano-response-cache: off | refresh`, or the `no-store` and
 * `no-cache` of HTTP's own `cache-control` (RFC 9111, 5.2.1). `X-Plano-Cache` is about prompts and has no part in it.
 */
export declare function readCacheWish(header: HeaderReader): CacheWish;
/**
 * Whether the same answer may stand for a second request: it was to leave nothing behind. Not so what is stored, runs in
 * the background, goes on from stored state, or lets the provider run tools.
 */
export declare function isRepeatable(dialect: ClientDialect, body: JsonObject): boolean;
//# sourceMappingURL=cache-wish.d.ts.map