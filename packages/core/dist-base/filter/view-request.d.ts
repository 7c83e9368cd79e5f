import type { ClientDialect } from '../contract/dialect.ts';
import type { Exchange } from '../contract/exchange.ts';
import type { FilterRequest } from '../contract/filter.ts';
import type { JsonObject } from '../contract/json.ts';
import type { ChatMessage } from '../contract/message.ts';
import type { ChainLink, Station } from './chain-link.ts';
import type { LinkScope } from './policy/call-link.ts';
/** What a chain judges: the client's request, or what an agent or model is about to be asked. */
export interface Subject {
    dialect: ClientDialect;
    body: JsonObject;
    model: string | undefined;
    path: string;
    stream: boolean;
    conversation(): readonly ChatMessage[];
}
/** Copies for the filters of a chain, made when the first one looks and anew when the request changed. */
export interface Snapshot {
    readonly body: JsonObject;
    readonly messages: ChatMessage[];
}
export declare function takeSnapshot(subject: Subject): Snapshot;
/** One filter's view of a request. Bodies and the signal are made on the first look. */
export declare function viewRequest(exchange: Exchange, subject: Subject, view: {
    link: ChainLink;
    station: Station;
    snapshot: Snapshot;
    scope: LinkScope;
}): FilterRequest;
//# sourceMappingURL=view-request.d.ts.map