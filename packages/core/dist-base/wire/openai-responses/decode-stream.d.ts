import type { StreamDecoder } from '../../contract/grammar.ts';
import { type DecoderState } from './decoder-state.ts';
/** Reads a stream of the responses API. Unknown events are passed over; one that is not JSON is reported as skipped. */
export declare const streamDecoder: StreamDecoder<DecoderState>;
//# sourceMappingURL=decode-stream.d.ts.map