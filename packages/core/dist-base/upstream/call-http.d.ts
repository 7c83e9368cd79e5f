import type { HeaderList } from '../contract/answer.ts';
import type { CallTimeouts } from '../contract/candidate.ts';
import type { Transport, TransportRequest } from '../contract/transport.ts';
import type { UpstreamBody } from '../contract/upstream.ts';
import type { CallScope } from './call-scope.ts';
export interface HttpCall {
    /** Agent id or `provider/model`, for messages. */
    upstream: string;
    kind: 'agent' | 'model';
    request: Pick<TransportRequest, 'url' | 'method' | 'headers' | 'body'>;
    timeouts: CallTimeouts;
    /** Whether a stream was asked for. */
    stream: boolean;
}
export interface HttpAnswer {
    status: number;
    headers: HeaderList;
    body: UpstreamBody;
}
/**
 * Sends one request and reads what has to be read now: whole answers and errors entirely, streams not at all. Silence
 * before the status, and between chunks, ends in a timeout error of the upstream's kind. Redirects are refused.
 */
export declare function callHttp(transport: Transport, call: HttpCall, scope: CallScope): Promise<HttpAnswer>;
export declare function headerOf(headers: HeaderList, name: string): string | undefined;
//# sourceMappingURL=call-http.d.ts.map