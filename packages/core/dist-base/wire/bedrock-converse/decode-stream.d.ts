import type { StreamDecoder, WireContext } from '../../contract/grammar.ts';
import { type ToolNames } from '../fit-tool-names.ts';
import { type RestoreState } from '../restore-stream.ts';
interface OpenBlock {
    block: number;
    kind: 'text' | 'reasoning' | 'tool-call';
    signature?: string;
    redacted?: string;
}
export interface DecoderState {
    context: WireContext;
    phase: 'idle' | 'open' | 'finished' | 'ended';
    begun: number;
    /** Open blocks by the index that the upstream gave them. */
    open: ReadonlyMap<number, OpenBlock>;
    callsTools: boolean;
    restore: RestoreState | undefined;
    names: ToolNames;
}
/** Reads ConverseStream: the frames of the event stream as events, by their `:event-type` or `:exception-type`. */
export declare const streamDecoder: StreamDecoder<DecoderState>;
export {};
//# sourceMappingURL=decode-stream.d.ts.map