import type { JsonObject } from '../../contract/json.ts';
import type { Citation } from '../../contract/turn.ts';
/**
 * A citation as an annotation of an `output_text` part; undefined for one without an address, which only file ids of
 * OpenAI's own stores could stand for. A provider that gives no offsets cites the whole text, of length `textLength`.
 */
export declare function writeAnnotation(citation: Citation, textLength: number): JsonObject | undefined;
//# sourceMappingURL=write-annotation.d.ts.map