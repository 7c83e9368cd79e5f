import type { JsonObject } from '../contract/json.ts';
import type { SpokenPiece } from './completion-chunks.ts';
/** A part of an AI SDK answer, whole or streamed, as far as we read it. */
interface SdkPart {
    type: string;
    text?: string;
    delta?: string;
    toolCallId?: string;
    toolName?: string;
    input?: unknown;
    finishReason?: unknown;
    usage?: {
        inputTokens?: unknown;
        outputTokens?: unknown;
    };
}
/** The part of an AI SDK language model (specification 2 and later) that we call. */
export interface SdkModel {
    specificationVersion: string;
    doGenerate(options: object): Promise<{
        content: readonly SdkPart[];
        finishReason?: unknown;
        usage?: SdkPart['usage'];
    }>;
    doStream(options: object): Promise<{
        stream: ReadableStream<SdkPart>;
    }>;
}
/** Whether a value is a language model of the AI SDK. */
export declare function isSdkModel(value: unknown): value is SdkModel;
/** Asks an AI SDK model; `body` is a chat completions request. */
export declare function speakSdk(model: SdkModel, body: JsonObject, call: {
    signal: AbortSignal;
    stream: boolean;
}): AsyncGenerator<SpokenPiece>;
export {};
//# sourceMappingURL=speak-ai-sdk.d.ts.map