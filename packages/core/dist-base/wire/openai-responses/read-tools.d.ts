import type { JsonValue } from '../../contract/json.ts';
import type { TurnTool } from '../../contract/turn.ts';
/** Tools of a request; those of a namespace are listed by their own names. */
export declare function readTools(tools: readonly JsonValue[]): TurnTool[];
//# sourceMappingURL=read-tools.d.ts.map