import type { Loss } from '../../contract/grammar.ts';
import type { JsonObject } from '../../contract/json.ts';
import type { Turn } from '../../contract/turn.ts';
export interface ToolOptions {
    isNative: boolean;
    losses: Loss[];
    /** The schema that is asked for through a forced tool. */
    schema: {
        schema: JsonObject;
        description?: string;
    } | undefined;
    /** Thinking is on: the API then lets the model choose its tools freely. */
    isThinking: boolean;
}
/** The fields of a request that concern tools. */
export declare function writeToolFields(turn: Turn, options: ToolOptions): JsonObject;
//# sourceMappingURL=write-tools.d.ts.map