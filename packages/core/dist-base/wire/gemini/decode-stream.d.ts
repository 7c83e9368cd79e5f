import type { StreamDecoder, WireContext } from '../../contract/grammar.ts';
import type { Usage } from '../../contract/reply.ts';
import { type ToolNames } from '../fit-tool-names.ts';
import { type RestoreState } from '../restore-stream.ts';
import { type ChoiceState } from './decode-candidate.ts';
export interface DecoderState {
    context: WireContext;
    phase: 'idle' | 'open' | 'ended';
    choices: ReadonlyMap<number, ChoiceState>;
    /** The last count: each chunk counts everything so far. */
    usage: Usage | undefined;
    restore: RestoreState | undefined;
    names: ToolNames;
}
/** Reads streamGenerateContent: every event is a whole response with what is new, and nothing marks the end but the end. */
export declare const streamDecoder: StreamDecoder<DecoderState>;
//# sourceMappingURL=decode-stream.d.ts.map