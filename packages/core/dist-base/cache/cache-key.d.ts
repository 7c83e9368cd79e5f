import type { ClientDialect } from '../contract/dialect.ts';
import type { JsonObject, JsonValue } from '../contract/json.ts';
/** Everything that an answer depends on. */
export interface CacheFacts {
    tenant: string;
    dialect: ClientDialect;
    body: JsonObject;
    /** The models of the plan, with what says which deployment they are. */
    models: readonly JsonValue[];
    /** Headers that reach the upstream and change its answer, and a client's own credential where it is passed on. */
    headers: readonly (readonly [string, string])[];
    /** Who asks, where the application's own code or service has a part in the answer. */
    caller?: JsonValue;
}
/**
 * The key of a request: SHA-256 over its canonical form, so that no prompt can be read from a shared store and no two
 * requests meet. `stream` keeps the two forms of an answer apart; how a whole answer would be streamed is no part of it.
 */
export declare function writeCacheKey(facts: CacheFacts, form: 'stream' | 'whole'): Promise<string>;
//# sourceMappingURL=cache-key.d.ts.map