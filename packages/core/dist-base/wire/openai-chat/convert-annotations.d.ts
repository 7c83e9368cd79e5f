import type { JsonObject, JsonValue } from '../../contract/json.ts';
import type { Citation } from '../../contract/turn.ts';
/** Annotations of a chat message as citations; `offset` is where the cited text part begins in the message. */
export declare function readAnnotations(value: JsonValue | undefined, offset: number): Citation[] | undefined;
/** A citation as a chat annotation; `text` is the part's own, which begins at `offset` in the message. */
export declare function writeAnnotation(citation: Citation, text: {
    length: number;
}, offset: number): JsonObject | undefined;
//# sourceMappingURL=convert-annotations.d.ts.map