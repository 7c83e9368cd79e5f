import type { Exchange } from '../contract/exchange.ts';
import type { StoredResponse } from '../contract/store.ts';
import { type RecallParts } from './recall-parts.ts';
export interface RecordQuestion {
    id: string;
    what: 'response' | 'conversation';
    param?: string;
}
/**
 * A record of the caller's tenant. Throws `response_not_found` when there is none, and `store_unavailable` when nobody
 * can tell: going on without the history would change the answer in silence.
 */
export declare function readRecord(parts: Pick<RecallParts, 'store'>, exchange: Exchange, question: RecordQuestion): Promise<StoredResponse>;
//# sourceMappingURL=read-record.d.ts.map