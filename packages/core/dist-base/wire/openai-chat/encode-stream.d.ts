import type { StreamEncoder, WireContext } from '../../contract/grammar.ts';
import type { Usage } from '../../contract/reply.ts';
interface ChoiceState {
    isFinished: boolean;
    /** Tool-call index by block. */
    tools: ReadonlyMap<number, ToolPlace>;
    textLength: number;
    /** Where the current text block begins in the message; its length so far. */
    blockStart: number;
}
interface ToolPlace {
    index: number;
    isCustom: boolean;
}
export interface ChatEncoderState {
    id: string;
    model: string;
    created: number;
    wantsUsage: boolean;
    usage: Usage | undefined;
    choices: ReadonlyMap<number, ChoiceState>;
    isEnded: boolean;
    context: WireContext;
}
/** Writes a stream of chat completion chunks; usage only for clients that asked for it. */
export declare const chatEncoder: StreamEncoder<ChatEncoderState>;
export {};
//# sourceMappingURL=encode-stream.d.ts.map