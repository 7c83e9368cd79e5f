import type { JsonValue } from '../../contract/json.ts';
import type { TurnMessage } from '../../contract/turn.ts';
/** `contents` of a request as messages; each function response is a message of a tool. */
export declare function readContents(contents: JsonValue | undefined): TurnMessage[];
//# sourceMappingURL=read-contents.d.ts.map