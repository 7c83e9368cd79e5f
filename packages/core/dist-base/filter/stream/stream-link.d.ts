import type { Exchange } from '../../contract/exchange.ts';
import type { FilterChannel, FilterRequest, StreamFilter, StreamFilterStep } from '../../contract/filter.ts';
import type { ChainLink, Station } from '../chain-link.ts';
import type { FilterGround } from '../filter-ground.ts';
import { type Subject } from '../view-request.ts';
/** One filter over one streamed answer: opens a text of its own for each growing text. */
export interface StreamLink {
    open(): GrowingText;
    /** Called once, when the answer has ended in whatever way. */
    close(): void;
}
/** A filter over one growing text; steps of services come later. */
export interface GrowingText {
    push(channel: FilterChannel, text: string): StreamFilterStep | Promise<StreamFilterStep>;
    end(channel: FilterChannel): StreamFilterStep | Promise<StreamFilterStep>;
}
export interface StreamLinkOptions {
    link: ChainLink;
    station: Station;
    subject: Subject;
    open(request: FilterRequest): StreamFilter;
}
/** Runs a filter in code over a stream, checks what it returns, and reports it once at the end. */
export declare function openStreamLink(ground: FilterGround, exchange: Exchange, options: StreamLinkOptions): StreamLink;
//# sourceMappingURL=stream-link.d.ts.map