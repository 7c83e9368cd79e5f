import type { Dialect } from '../../contract/dialect.ts';
import type { Loss, WireRules } from '../../contract/grammar.ts';
import type { JsonObject } from '../../contract/json.ts';
import type { ToolCallPart, TurnPart } from '../../contract/turn.ts';
import type { ToolNames } from '../fit-tool-names.ts';
export interface BlockOptions {
    source: Dialect;
    rules: WireRules | undefined;
    names: ToolNames;
    nameDocument(filename: string | undefined): string;
    /** Ids of calls that the conversation holds: a result without its call is told in words. */
    called: ReadonlySet<string>;
    /** Tools are switched off for this request: calls and results of the past are told in words. */
    inWords: boolean;
    losses: Loss[];
}
/** A call's id in the characters that Bedrock takes, the same for the call and its result. */
export declare function writeCallId(id: string, rules: WireRules | undefined): string;
export declare function writeCall(part: ToolCallPart, options: Pick<BlockOptions, 'rules' | 'names'>): JsonObject;
/** A cache marker as the point after what it closes. */
export declare function cachePoint(ttl: string | undefined): JsonObject;
/** One part of a message as content blocks, with the cache point behind it. */
export declare function writeBlock(part: TurnPart, options: BlockOptions): JsonObject[];
//# sourceMappingURL=write-blocks.d.ts.map