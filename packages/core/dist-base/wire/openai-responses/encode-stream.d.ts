import type { StreamEncoder } from '../../contract/grammar.ts';
import { type EncoderState } from './encoder-state.ts';
/**
 * Writes a stream in the events of the responses API: items and content parts each with their beginning, deltas and
 * end, numbered without a gap, and exactly one terminal event. The first choice is the answer.
 */
export declare const streamEncoder: StreamEncoder<EncoderState>;
//# sourceMappingURL=encode-stream.d.ts.map