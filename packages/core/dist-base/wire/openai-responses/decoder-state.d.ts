import type { WireContext } from '../../contract/grammar.ts';
import type { StreamPart } from '../../contract/reply.ts';
export type BlockKind = 'text' | 'refusal' | 'reasoning' | 'tool-call';
export interface OpenBlock {
    block: number;
    kind: BlockKind;
    itemId: string;
    /** Characters delivered so far: a `done` event delivers what no delta brought. */
    sent: number;
}
export interface DecoderState {
    context: WireContext;
    phase: 'idle' | 'open' | 'ended';
    /** Blocks begun so far. */
    begun: number;
    /** Open blocks by item and place in it. */
    open: ReadonlyMap<string, OpenBlock>;
    /** Items that brought content. */
    seen: ReadonlySet<string>;
    callsTools: boolean;
}
export interface DecodeStep {
    state: DecoderState & {
        open: Map<string, OpenBlock>;
        seen: Set<string>;
    };
    parts: StreamPart[];
}
export declare function startDecoder(context: WireContext): DecoderState;
export declare function beginDecodeStep(state: DecoderState): DecodeStep;
//# sourceMappingURL=decoder-state.d.ts.map