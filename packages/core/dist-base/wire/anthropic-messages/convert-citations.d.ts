import type { JsonObject, JsonValue } from '../../contract/json.ts';
import type { Citation } from '../../contract/turn.ts';
/** Citations of a text block; an empty list is the same as none. */
export declare function readCitations(value: JsonValue | undefined): Citation[] | undefined;
export declare function readCitation(citation: JsonObject): Citation;
/** A citation for a client of the messages API; those of other APIs become web-search results. */
export declare function writeCitation(citation: Citation): JsonObject | undefined;
/** Whether Anthropic would take the citation back: those that we wrote for another provider have no index. */
export declare function isReplayable(citation: Citation): boolean;
//# sourceMappingURL=convert-citations.d.ts.map