import type { HeaderList } from '../contract/answer.ts';
import type { Exchange } from '../contract/exchange.ts';
/** What every answer says about itself: request id, who answered, and the decision without any text of the user. */
export declare function decisionHeaders(exchange: Exchange, elapsedMs: number): HeaderList;
//# sourceMappingURL=decision-headers.d.ts.map