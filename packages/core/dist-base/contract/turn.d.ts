import type { Dialect } from './dialect.ts';
import type { JsonObject, JsonValue } from './json.ts';
/** Bytes or an address of an image, a file or a sound. `data` is base64 without a data-URL prefix. */
export type MediaSource = {
    kind: 'url';
    url: string;
    mediaType?: string;
} | {
    kind: 'data';
    data: string;
    mediaType: string;
} | {
    kind: 'id';
    id: string;
    mediaType?: string;
};
/** A prompt-cache breakpoint after the part that carries it; `ttl` as the provider spells it ("5m", "1h"). */
export interface CacheMarker {
    ttl?: string;
}
/** A source that a text refers to; `raw` keeps the provider's own record. */
export interface Citation {
    url?: string;
    title?: string;
    citedText?: string;
    /** Offsets into the text part, in UTF-16 code units. */
    start?: number;
    end?: number;
    raw: JsonObject;
    dialect: Dialect;
}
/** What a part carries over from the dialect that it was read from, so that writing the same dialect restores it. */
export interface RawFields {
    dialect: Dialect;
    fields: JsonObject;
}
interface PartBase {
    cache?: CacheMarker;
    raw?: RawFields;
}
export interface TextPart extends PartBase {
    type: 'text';
    text: string;
    citations?: Citation[];
    /** Gemini's thought signature on a text part. */
    signature?: string;
}
export interface RefusalPart extends PartBase {
    type: 'refusal';
    text: string;
}
export interface ImagePart extends PartBase {
    type: 'image';
    source: MediaSource;
    detail?: string;
}
export interface AudioPart extends PartBase {
    type: 'audio';
    source: MediaSource;
    /** Container as the dialect names it: "wav", "mp3". */
    format?: string;
    transcript?: string;
}
export interface FilePart extends PartBase {
    type: 'file';
    source: MediaSource;
    filename?: string;
    title?: string;
    /** Plain text of the document when the dialect sends text instead of bytes; `source` then has no data. */
    text?: string;
}
/** Thinking of the model. `signature` proves it to the provider that made it; `redacted` is thinking that only it can read. */
export interface ReasoningPart extends PartBase {
    type: 'reasoning';
    text: string;
    /** True when `text` is a summary and not the thinking itself (responses API). */
    summary?: boolean;
    id?: string;
    signature?: string;
    redacted?: string;
    /** Whose provider made `signature` or `redacted`, where it is not the turn's or the reply's own source. */
    origin?: Dialect;
}
export interface ToolCallPart extends PartBase {
    type: 'tool-call';
    id: string;
    name: string;
    /** JSON text as the model wrote it (it may be incomplete JSON); free text when `kind` is "custom". */
    arguments: string;
    kind?: 'function' | 'custom';
    /** The responses API gives the item an id besides the call id. */
    itemId?: string;
    signature?: string;
}
export interface ToolResultPart extends PartBase {
    type: 'tool-result';
    callId: string;
    name?: string;
    content: TurnPart[];
    isError?: boolean;
    kind?: 'function' | 'custom';
    /** As on a message: the source gave a list although the content is a single text. */
    listed?: boolean;
}
/** An item that only one dialect knows (a server-side tool call, a web-search result). Other dialects list it as a loss. */
export interface ForeignPart {
    type: 'foreign';
    dialect: Dialect;
    kind: string;
    value: JsonObject;
}
export type TurnPart = TextPart | RefusalPart | ImagePart | AudioPart | FilePart | ReasoningPart | ToolCallPart | ToolResultPart | ForeignPart;
export interface TurnMessage {
    role: 'system' | 'developer' | 'user' | 'assistant' | 'tool';
    parts: TurnPart[];
    name?: string;
    id?: string;
    /** The source gave a list although its content is a single text; writing the same dialect restores the list. */
    listed?: boolean;
    raw?: RawFields;
}
/** A tool that the model may call. `parameters` is JSON Schema; a tool without parameters has none. */
export type TurnTool = {
    kind: 'function';
    name: string;
    description?: string;
    parameters?: JsonObject;
    strict?: boolean;
    cache?: CacheMarker;
    raw?: RawFields;
} | {
    kind: 'custom';
    name: string;
    description?: string;
    format?: JsonObject;
    raw?: RawFields;
} | {
    kind: 'foreign';
    dialect: Dialect;
    type: string;
    value: JsonObject;
};
export type ToolChoice = {
    type: 'auto';
} | {
    type: 'none';
} | {
    type: 'required';
} | {
    type: 'tool';
    name: string;
} | {
    type: 'allowed';
    mode: 'auto' | 'required';
    names: string[];
} | {
    type: 'foreign';
    dialect: Dialect;
    value: JsonValue;
};
export type OutputFormat = {
    type: 'text';
} | {
    type: 'json';
} | {
    type: 'schema';
    name: string;
    schema: JsonObject;
    description?: string;
    strict?: boolean;
};
export type ReasoningEffort = 'none' | 'minimal' | 'low' | 'medium' | 'high' | 'xhigh' | 'max';
export interface ReasoningOptions {
    /** "on" without an effort or a budget leaves the amount to the provider ("adaptive"). */
    mode?: 'on' | 'off';
    effort?: ReasoningEffort;
    budgetTokens?: number;
    /** The responses API's `summary`: "auto", "concise", "detailed". */
    summary?: string;
    /** Whether thoughts are to be part of the answer. */
    include?: boolean;
}
/**
 * A request in no provider's words: what every dialect is read into and written from when the client and the upstream
 * speak different APIs. `extras` holds top-level fields of the source dialect that are not modelled; they are written
 * back when the target is the same dialect and reported as losses otherwise.
 */
export interface Turn {
    model?: string;
    messages: TurnMessage[];
    tools?: TurnTool[];
    toolChoice?: ToolChoice;
    parallelToolCalls?: boolean;
    output?: OutputFormat;
    reasoning?: ReasoningOptions;
    maxOutputTokens?: number;
    /** The name under which the client gave the limit; writing the same dialect keeps it. */
    maxTokensField?: string;
    temperature?: number;
    topP?: number;
    topK?: number;
    minP?: number;
    stop?: string[];
    seed?: number;
    frequencyPenalty?: number;
    presencePenalty?: number;
    logitBias?: Record<string, number>;
    /** `top` alternatives per token; 0 asks for the chosen token's only. */
    logprobs?: {
        top: number;
    };
    choices?: number;
    verbosity?: string;
    modalities?: string[];
    audio?: JsonObject;
    stream: boolean;
    /** Whether the client asked to see usage at the end of a stream. */
    streamUsage?: boolean;
    user?: string;
    metadata?: Record<string, string>;
    serviceTier?: string;
    store?: boolean;
    background?: boolean;
    previousResponseId?: string;
    promptCacheKey?: string;
    safetyIdentifier?: string;
    truncation?: string;
    include?: string[];
    source: Dialect;
    extras: JsonObject;
}
export {};
//# sourceMappingURL=turn.d.ts.map