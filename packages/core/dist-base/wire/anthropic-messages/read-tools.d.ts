import type { JsonObject, JsonValue } from '../../contract/json.ts';
import type { ToolChoice, TurnTool } from '../../contract/turn.ts';
/** A tool of the client, or one that runs at Anthropic: those have a versioned type and no schema. */
export declare function readTool(value: JsonValue, path: string): TurnTool;
export declare function readToolChoice(choice: JsonObject | undefined): ToolChoice | undefined;
//# sourceMappingURL=read-tools.d.ts.map