import type { Loss } from '../../contract/grammar.ts';
import type { JsonObject, JsonValue } from '../../contract/json.ts';
import type { OutputFormat, ToolChoice, TurnTool } from '../../contract/turn.ts';
export interface ToolOptions {
    isNative: boolean;
    takesCache: boolean;
    losses: Loss[];
}
export declare function writeTools(tools: readonly TurnTool[], options: ToolOptions): JsonObject[];
export declare function writeToolChoice(choice: ToolChoice, tools: readonly TurnTool[], options: ToolOptions): JsonValue | undefined;
export declare function writeOutputFormat(output: OutputFormat): JsonObject;
//# sourceMappingURL=write-tools.d.ts.map