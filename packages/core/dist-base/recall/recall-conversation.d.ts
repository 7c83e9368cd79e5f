import type { Asked } from '../contract/asked.ts';
import type { Exchange } from '../contract/exchange.ts';
import type { RecallParts } from './recall-parts.ts';
/**
 * Puts the stored conversation before a request that continues one, whoever answered before; requests that continue
 * none pass as they are. Throws `response_not_found` for an id that this tenant does not have.
 */
export declare function recallConversation(parts: Pick<RecallParts, 'store' | 'withBody'>, exchange: Exchange, asked: Asked): Promise<Asked>;
//# sourceMappingURL=recall-conversation.d.ts.map