import type { Dialect } from './dialect.ts';
import type { JsonObject, JsonValue } from './json.ts';
import type { Citation, FilePart, ImagePart, RawFields, TurnPart } from './turn.ts';
/** Why the model stopped, in our words; `raw` is the provider's own. */
export type FinishReason = 'stop' | 'length' | 'tool-calls' | 'content-filter' | 'refusal' | 'pause' | 'error' | 'unknown';
/** Why an answer ended: in words that all APIs share, and as the upstream said it. */
export interface Finish {
    unified: FinishReason;
    raw?: string;
    /** The stop sequence that ended the text, when the provider says which. */
    stopSequence?: string;
}
/**
 * Tokens, counted as OpenAI counts: `inputTokens` includes cached ones, `outputTokens` includes reasoning.
 * `estimated` marks figures that we counted because the provider gave none.
 */
export interface Usage {
    inputTokens: number;
    outputTokens: number;
    cachedInputTokens?: number;
    cacheWriteTokens?: number;
    reasoningTokens?: number;
    inputAudioTokens?: number;
    outputAudioTokens?: number;
    acceptedPredictionTokens?: number;
    rejectedPredictionTokens?: number;
    estimated?: boolean;
    raw?: JsonObject;
}
/** What one of several models used of an answer that they made together. */
export interface UsageShare {
    /** `provider/model`. */
    model: string;
    usage: Usage;
}
export interface ReplyChoice {
    index: number;
    parts: TurnPart[];
    finish: Finish;
    logprobs?: JsonValue;
    raw?: RawFields;
}
/** A whole answer in no provider's words. `createdAt` is in seconds since the epoch. */
export interface Reply {
    id: string;
    model: string;
    createdAt: number;
    choices: ReplyChoice[];
    usage?: Usage;
    serviceTier?: string;
    source: Dialect;
    extras: JsonObject;
}
/** An error inside a stream or an error body, in no provider's words. */
export interface WireError {
    /** HTTP status class that fits it; providers' frames do not carry one. */
    status: number;
    type: string;
    code?: string;
    message: string;
    param?: string;
    /** Id of the exchange, for APIs whose errors name it. */
    requestId?: string;
    raw?: JsonValue;
}
/**
 * One step of a streamed answer. `block` numbers the pieces of one choice in the order in which they begin (0, 1, …);
 * every start has its end before `finish`, deltas carry only what is new, and `usage` may come before or after `finish`.
 * `choice` is left out for choice 0.
 */
export type StreamPart = {
    type: 'reply-start';
    id: string;
    model: string;
    createdAt: number;
    usage?: Usage;
    serviceTier?: string;
}
/** `itemId`: how the responses API calls the message or the call besides. */
 | {
    type: 'text-start';
    block: number;
    choice?: number;
    itemId?: string;
} | {
    type: 'text-delta';
    block: number;
    text: string;
    choice?: number;
    logprobs?: JsonValue;
} | {
    type: 'text-citation';
    block: number;
    citation: Citation;
    choice?: number;
} | {
    type: 'text-end';
    block: number;
    choice?: number;
    signature?: string;
} | {
    type: 'refusal-start';
    block: number;
    choice?: number;
    itemId?: string;
} | {
    type: 'refusal-delta';
    block: number;
    text: string;
    choice?: number;
} | {
    type: 'refusal-end';
    block: number;
    choice?: number;
} | {
    type: 'reasoning-start';
    block: number;
    summary?: boolean;
    id?: string;
    choice?: number;
} | {
    type: 'reasoning-delta';
    block: number;
    text: string;
    choice?: number;
} | {
    type: 'reasoning-end';
    block: number;
    signature?: string;
    redacted?: string;
    /** Whose provider made the signature or the redacted thinking. */
    origin?: Dialect;
    choice?: number;
} | {
    type: 'tool-call-start';
    block: number;
    id: string;
    name: string;
    kind?: 'function' | 'custom';
    choice?: number;
    itemId?: string;
} | {
    type: 'tool-call-delta';
    block: number;
    arguments: string;
    choice?: number;
} | {
    type: 'tool-call-end';
    block: number;
    signature?: string;
    choice?: number;
} | {
    type: 'audio-delta';
    block: number;
    data?: string;
    transcript?: string;
    id?: string;
    choice?: number;
}
/** A picture or a file that the model made; a block of its own that comes whole. */
 | {
    type: 'media';
    block: number;
    part: ImagePart | FilePart;
    choice?: number;
} | {
    type: 'foreign';
    dialect: Dialect;
    kind: string;
    value: JsonObject;
    choice?: number;
} | {
    type: 'usage';
    usage: Usage;
} | {
    type: 'finish';
    finish: Finish;
    choice?: number;
}
/** Sign of life. A `note` reaches the reader of a stream as an SSE comment, which no client takes for data. */
 | {
    type: 'ping';
    note?: string;
}
/**
 * An event was left out; the pipe reports it, encoders write nothing. `isUnknown`: it was intact and of a kind that we
 * do not know, so the answer goes on without it; else it could not be read, and the answer is not whole.
 */
 | {
    type: 'skipped';
    reason: string;
    isUnknown?: boolean;
} | {
    type: 'error';
    error: WireError;
} | {
    type: 'reply-end';
};
//# sourceMappingURL=reply.d.ts.map