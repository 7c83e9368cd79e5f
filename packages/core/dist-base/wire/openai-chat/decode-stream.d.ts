import type { StreamDecoder, WireContext } from '../../contract/grammar.ts';
import { type RestoreState } from '../restore-stream.ts';
import { type ChoiceState } from './choice-state.ts';
export interface ChatDecoderState {
    context: WireContext;
    isStarted: boolean;
    /** After an error or the end nothing more is read. */
    isEnded: boolean;
    choices: readonly ChoiceState[];
    /** Undefined until the first tool call; null when the request had nothing to disguise. */
    restore: RestoreState | null | undefined;
}
/** Reads the chunks of a chat completion stream. */
export declare const chatDecoder: StreamDecoder<ChatDecoderState>;
//# sourceMappingURL=decode-stream.d.ts.map