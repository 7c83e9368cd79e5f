import type { Loss, WireContext } from '../../contract/grammar.ts';
import type { JsonObject } from '../../contract/json.ts';
import type { Turn } from '../../contract/turn.ts';
import type { ToolNames } from '../fit-tool-names.ts';
export interface ToolOptions {
    names: ToolNames;
    losses: Loss[];
}
/** Converts a schema and lists the limits that it loses. */
export declare function fitSchema(schema: JsonObject, path: string, losses: Loss[]): JsonObject | undefined;
/** `tools` and `toolConfig` of a request. */
export declare function writeToolFields(turn: Turn, context: WireContext, options: ToolOptions): JsonObject;
//# sourceMappingURL=write-tools.d.ts.map