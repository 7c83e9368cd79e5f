import type { Dialect } from '../../contract/dialect.ts';
import type { Loss, WireRules } from '../../contract/grammar.ts';
import type { JsonObject } from '../../contract/json.ts';
import type { ToolCallPart, TurnPart } from '../../contract/turn.ts';
import type { ToolNames } from '../fit-tool-names.ts';
export interface PartOptions {
    source: Dialect;
    rules: WireRules | undefined;
    names: ToolNames;
    /** Names of the functions that were called, by the id of the call. */
    called: ReadonlyMap<string, string>;
    losses: Loss[];
}
/** Arguments as the object that Gemini wants: anything else is wrapped, so that the model still sees what it wrote. */
export declare function writeArguments(call: ToolCallPart): JsonObject;
export declare function writeCall(part: ToolCallPart, options: Pick<PartOptions, 'rules' | 'names'>): JsonObject;
/** One part of a message as parts of a content; none, with a loss, for what Gemini cannot be told. */
export declare function writePart(part: TurnPart, options: PartOptions): JsonObject[];
//# sourceMappingURL=write-parts.d.ts.map