import type { StreamEncoder, WireContext } from '../../contract/grammar.ts';
import type { Finish, Usage } from '../../contract/reply.ts';
export interface EncoderState {
    context: WireContext;
    phase: 'idle' | 'open' | 'ended';
    begun: number;
    /** Indexes of the content blocks by the block of the stream; a text has none until it says something. */
    indexes: ReadonlyMap<number, number>;
    finish: Finish;
    usage: Usage | undefined;
}
/** Writes the events of ConverseStream; the stop reason and the usage come last. The first choice is the answer. */
export declare const streamEncoder: StreamEncoder<EncoderState>;
//# sourceMappingURL=encode-stream.d.ts.map