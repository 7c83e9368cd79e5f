import type { ClientDialect } from '../../contract/dialect.ts';
import type { FilterRequest, FilterVerdict } from '../../contract/filter.ts';
import type { JsonObject } from '../../contract/json.ts';
/** What a service is sent: a body, and the path of the API that the body belongs to. */
export interface ServiceCall {
    body: JsonObject;
    path: string;
}
/** What a service replied: a value, and tags that came beside it. */
export interface ServiceReply {
    id: string;
    value: unknown;
    tags?: Record<string, string> | undefined;
}
/**
 * The request as Plano shows it to filters: the client's own body and path. Before an agent it is always chat
 * completions, and only the messages of the reply count.
 */
export declare function writeServiceCall(request: FilterRequest): ServiceCall;
export declare function pathOf(dialect: ClientDialect): string;
/** What a service's reply makes of the request that it was sent. Throws `filter_failed` when it is no body. */
export declare function readServiceReply(request: FilterRequest, sent: ServiceCall, reply: ServiceReply): FilterVerdict;
/** What a service's reply makes of the answer that it was sent. */
export declare function readServiceAnswer(sent: ServiceCall, reply: ServiceReply): FilterVerdict;
//# sourceMappingURL=service-body.d.ts.map