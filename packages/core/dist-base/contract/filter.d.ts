import type { CallContext, HeaderReader } from './client-call.ts';
import type { Decision } from './decision.ts';
import type { ClientDialect } from './dialect.ts';
import type { JsonObject, JsonValue } from './json.ts';
import type { ChatMessage } from './message.ts';
/** Where in the walk of a request a filter runs. */
export type FilterPlace = 'listener' | 'agent' | 'model' | 'alias' | 'route';
/**
 * A request as a filter sees it. `body` is the client's own; `messages` is the conversation read from it. Both are
 * copies: what a filter wants changed it returns as a rewrite.
 */
export interface FilterRequest {
    body: JsonObject;
    messages: ChatMessage[];
    dialect: ClientDialect;
    model?: string;
    place: FilterPlace;
    /** Agent, model, alias or route that the chain stands before; undefined at the listener. */
    target?: string;
    /** Path that the client called, without the mount point. */
    path: string;
    /** Only headers that the filter's configuration allows, beside x-request-id and the trace context. */
    header: HeaderReader;
    context: CallContext;
    requestId: string;
    decision?: Decision;
    /** Fires when the client leaves, the filter's time is up, or its verdict is no longer wanted. */
    signal: AbortSignal;
    /** Values that filters of one request hand to each other (a masking filter's table); never leaves the process. */
    memo: Map<string, unknown>;
}
/** An answer as a filter sees it when it is not streamed; `text` is what the user will read, `body` the client's API. */
export interface FilterResponse {
    text: string;
    body: JsonObject;
    dialect: ClientDialect;
    request: FilterRequest;
}
/** What a filter decides. */
export type FilterVerdict = 
/** Goes on as it is, perhaps with tags. */
{
    action: 'pass';
    tags?: Record<string, string>;
}
/** Goes on with other messages, with another body in the client's own API, or (for answers) with another text. */
 | {
    action: 'rewrite';
    messages?: ChatMessage[];
    body?: JsonObject;
    text?: string;
    tags?: Record<string, string>;
}
/** Answers the client in place of the upstream. */
 | {
    action: 'answer';
    text: string;
} | {
    action: 'reject';
    status: number;
    message: string;
    details?: JsonValue;
}
/** Tags for routing rules and spans. */
 | {
    action: 'annotate';
    tags: Record<string, string>;
};
/** One growing channel of a streamed answer. */
export type FilterChannel = 'text' | 'reasoning' | 'tool-arguments';
/** What a stream filter makes of the text that it was given. Text that it does not return yet is its own hold-back. */
export type StreamFilterStep = {
    text: string;
}
/** Ends the answer here, with a last text for the reader; `text` is what still passes before it. */
 | {
    cut: string;
    text?: string;
}
/** Ends the answer with the API's refusal, behind `text`. */
 | {
    refuse: string;
    text?: string;
};
/** The state of one filter over one growing text. A step may come later; the answer waits for it, within `timeout`. */
export interface StreamFilter<Step = StreamFilterStep | Promise<StreamFilterStep>> {
    /** The text as it grew, in pieces of any size; in whole sentences when the filter holds back by sentence. */
    push(channel: FilterChannel, text: string): Step;
    /** Nothing follows on this channel. */
    end(channel: FilterChannel): Step;
    /** What it received and has not released: that passes as it came when the filter fails open. Without it this is guessed. */
    held?(): string;
}
/** A stretch of text that must not pass as it is: replaced, or the reason to end the answer there. Offsets in UTF-16 units. */
export type FilterFinding = {
    start: number;
    end: number;
} & ({
    replacement: string;
} | {
    cut: string;
} | {
    refuse: string;
});
/** A filter in code. Any part may be left out. */
export interface FilterDefinition {
    input?(request: FilterRequest): FilterVerdict | undefined | Promise<FilterVerdict | undefined>;
    /** Judges whole answers; streamed ones too when it holds back by sentence, or when `buffer` is configured. */
    output?(response: FilterResponse): FilterVerdict | undefined | Promise<FilterVerdict | undefined>;
    /** Called once per growing text: a run of text, a reasoning block, the arguments of a tool call. */
    stream?(request: FilterRequest): StreamFilter;
    /**
     * The leftmost stretch at or after `from` that must not pass. Needs `holdBack`: the most characters, from the start
     * of a stretch, that recognising it takes. `defineFilter` makes `stream` from it, the same however an answer is cut.
     */
    find?(text: string, from: number, request: FilterRequest): FilterFinding | undefined;
    /**
     * Text that stays unread behind what is released, so that a marker cannot hide in a cut: characters for `find`, or
     * "sentence", with which `stream` and `output` get one whole sentence at a time.
     */
    holdBack?: number | 'sentence';
}
//# sourceMappingURL=filter.d.ts.map