import type { StreamDecoder, WireContext } from '../../contract/grammar.ts';
import type { JsonObject } from '../../contract/json.ts';
import { type RestoreState } from '../restore-stream.ts';
import { type BlockState } from './decode-block.ts';
export interface MessagesDecoderState {
    context: WireContext;
    isStarted: boolean;
    isFinished: boolean;
    /** After an error or the end nothing more is read. */
    isEnded: boolean;
    /** Open blocks by Anthropic's index. */
    blocks: ReadonlyMap<number, BlockState>;
    nextBlock: number;
    usage: JsonObject | undefined;
    /** Undefined until the first tool call; null when the request had nothing to disguise. */
    restore: RestoreState | null | undefined;
}
/** Reads the events of a message stream. */
export declare const messagesDecoder: StreamDecoder<MessagesDecoderState>;
//# sourceMappingURL=decode-stream.d.ts.map