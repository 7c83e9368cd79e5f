import type { ByteSource } from '../contract/answer.ts';
import type { ClientDialect } from '../contract/dialect.ts';
import type { JsonObject } from '../contract/json.ts';
/** The API that a whole answer is written in, by the one field that each of them must have; undefined for none. */
export declare function dialectOfJson(json: JsonObject): ClientDialect | undefined;
/** The API of a stream, by its first event; the source given back begins at the beginning. */
export declare function sniffStream(source: ByteSource): Promise<{
    dialect: ClientDialect;
    source: ByteSource;
}>;
//# sourceMappingURL=sniff-dialect.d.ts.map