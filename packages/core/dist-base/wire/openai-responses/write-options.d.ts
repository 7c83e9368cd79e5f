import type { JsonObject } from '../../contract/json.ts';
import type { OutputFormat, Turn } from '../../contract/turn.ts';
export declare function writeOutputFormat(output: OutputFormat): JsonObject;
/** `text`: format and verbosity. */
export declare function writeTextOptions(turn: Turn): JsonObject | undefined;
/** `reasoning`: effort and summary. */
export declare function writeReasoningOptions(turn: Turn): JsonObject | undefined;
//# sourceMappingURL=write-options.d.ts.map