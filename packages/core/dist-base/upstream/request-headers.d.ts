import type { HeaderReader } from '../contract/client-call.ts';
import type { Dialect } from '../contract/dialect.ts';
import type { ModelTarget } from '../contract/model-target.ts';
/** Names of the client headers that go on to this upstream, in lower case. */
export declare function listForwarded(target: ModelTarget, call: {
    dialect: Dialect;
    sameDialect: boolean;
}): readonly string[];
/** What the client sent under these names, as pairs. */
export declare function readForwarded(names: readonly string[], header: HeaderReader): readonly (readonly [string, string])[];
/** What we ask the answer to be: a stream or JSON, and not compressed, for event streams must not wait in a compressor. */
export declare function contentHeaders(dialect: Dialect, stream: boolean): readonly (readonly [string, string])[];
//# sourceMappingURL=request-headers.d.ts.map