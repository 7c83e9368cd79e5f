import type { StreamEncoder, WireContext } from '../../contract/grammar.ts';
import type { Finish, StreamPart, Usage } from '../../contract/reply.ts';
import { type OpenBlock } from './encode-block.ts';
export interface MessagesEncoderState {
    context: WireContext;
    isStarted: boolean;
    isEnded: boolean;
    /** Index of the next block; Anthropic's clients need them without gaps. */
    nextIndex: number;
    open: OpenBlock | undefined;
    /** Parts of blocks that began while another was open: blocks of this API follow one another. */
    waiting: readonly BlockPart[];
    hasToolUse: boolean;
    hasRefusal: boolean;
    finish: Finish | undefined;
    usage: Usage | undefined;
}
export type BlockPart = Extract<StreamPart, {
    block: number;
}> | Extract<StreamPart, {
    type: 'foreign';
}>;
/** Writes the events of a message stream. The end waits for usage, which other APIs tell after the finish reason. */
export declare const messagesEncoder: StreamEncoder<MessagesEncoderState>;
//# sourceMappingURL=encode-stream.d.ts.map