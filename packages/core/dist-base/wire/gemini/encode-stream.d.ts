import type { StreamEncoder, WireContext } from '../../contract/grammar.ts';
import type { Finish, Usage } from '../../contract/reply.ts';
import type { ToolCallPart } from '../../contract/turn.ts';
export interface EncoderState {
    context: WireContext;
    phase: 'open' | 'ended';
    id: string;
    model: string;
    usage: Usage | undefined;
    /** Calls under way by choice and block: the API has no pieces of a call. */
    calls: ReadonlyMap<string, ToolCallPart>;
    finishes: ReadonlyMap<number, Finish>;
}
/** Writes a stream of GenerateContentResponses; the last one has the finish reasons and the usage. */
export declare const streamEncoder: StreamEncoder<EncoderState>;
//# sourceMappingURL=encode-stream.d.ts.map