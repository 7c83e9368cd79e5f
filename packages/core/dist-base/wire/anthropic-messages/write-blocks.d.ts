import type { Dialect } from '../../contract/dialect.ts';
import type { Loss } from '../../contract/grammar.ts';
import type { JsonObject } from '../../contract/json.ts';
import type { ToolCallPart, TurnPart } from '../../contract/turn.ts';
export interface BlockOptions {
    /** The turn was read from this dialect: its raw fields come back. */
    isNative: boolean;
    source: Dialect;
    losses: Loss[];
}
/** Writes parts as blocks; what the messages API cannot say is listed, empty texts are left out. */
export declare function writeBlocks(parts: readonly TurnPart[], path: string, options: BlockOptions): JsonObject[];
/** Ids of other providers may hold characters that are refused here; call and result are cleaned alike. */
export declare function cleanToolId(id: string): string;
/** A tool's input must be an object: anything else is wrapped, so that the model still sees what it wrote. */
export declare function readToolInput(part: ToolCallPart): JsonObject;
//# sourceMappingURL=write-blocks.d.ts.map