import type { JsonObject, JsonValue } from '../contract/json.ts';
import type { SpokenPiece } from './completion-chunks.ts';
/** The part of a LangChain message or message chunk that we read. */
interface LangChainMessage {
    content?: unknown;
    tool_calls?: readonly {
        id?: string;
        name: string;
        args: unknown;
    }[];
    tool_call_chunks?: readonly {
        index?: number;
        id?: string;
        name?: string;
        args?: string;
    }[];
    usage_metadata?: {
        input_tokens?: number;
        output_tokens?: number;
    };
    response_metadata?: Readonly<Record<string, unknown>>;
    additional_kwargs?: Readonly<Record<string, unknown>>;
}
interface CallOptions {
    signal: AbortSignal;
}
/** The part of a LangChain chat model that we call. */
export interface LangChainModel {
    invoke(messages: JsonValue, options: CallOptions): Promise<LangChainMessage>;
    stream(messages: JsonValue, options: CallOptions): Promise<AsyncIterable<LangChainMessage>>;
    bindTools?(tools: JsonValue, options?: JsonObject): LangChainModel;
}
/** Whether a value is a chat model (or another Runnable over messages) of LangChain. */
export declare function isLangChainModel(value: unknown): value is LangChainModel;
/** Asks a LangChain chat model; `body` is a chat completions request, whose messages LangChain reads as they are. */
export declare function speakLangChain(model: LangChainModel, body: JsonObject, call: {
    signal: AbortSignal;
    stream: boolean;
}): AsyncGenerator<SpokenPiece>;
export {};
//# sourceMappingURL=speak-langchain.d.ts.map