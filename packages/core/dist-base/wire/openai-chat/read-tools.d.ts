import type { JsonObject, JsonValue } from '../../contract/json.ts';
import type { OutputFormat, ToolChoice, TurnTool } from '../../contract/turn.ts';
export declare function readTool(value: JsonValue, path: string): TurnTool;
/** A function definition: the inside of a tool, or an entry of the old `functions` list. */
export declare function readFunction(value: JsonObject, path: string): Extract<TurnTool, {
    kind: 'function';
}>;
export declare function readToolChoice(value: JsonValue | undefined): ToolChoice | undefined;
/** The output format, or undefined for one that is not modelled. */
export declare function readOutputFormat(format: JsonObject): OutputFormat | undefined;
//# sourceMappingURL=read-tools.d.ts.map