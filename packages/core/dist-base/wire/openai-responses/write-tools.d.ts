import type { Loss } from '../../contract/grammar.ts';
import type { JsonObject, JsonValue } from '../../contract/json.ts';
import type { ToolChoice, TurnTool } from '../../contract/turn.ts';
/** The namespace that a tool was listed in, when the client used the responses API. */
export declare function namespaceOf(tool: TurnTool): JsonObject | undefined;
/** Tools in the flat form of the responses API; tools of one namespace stand together again. */
export declare function writeTools(tools: readonly TurnTool[], losses: Loss[]): JsonObject[];
export declare function writeToolChoice(choice: ToolChoice, tools: readonly TurnTool[] | undefined, losses: Loss[]): JsonValue | undefined;
//# sourceMappingURL=write-tools.d.ts.map