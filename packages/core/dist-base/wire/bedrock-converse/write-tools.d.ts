import type { Loss, WireContext } from '../../contract/grammar.ts';
import type { JsonObject } from '../../contract/json.ts';
import type { Turn } from '../../contract/turn.ts';
import type { ToolNames } from '../fit-tool-names.ts';
export interface ToolOptions {
    names: ToolNames;
    losses: Loss[];
    /** A model that thinks cannot be forced to a tool. */
    isThinking: boolean;
}
/** `toolConfig` of a request; undefined without tools and where they are forbidden. */
export declare function writeToolConfig(turn: Turn, context: WireContext, options: ToolOptions): JsonObject | undefined;
//# sourceMappingURL=write-tools.d.ts.map