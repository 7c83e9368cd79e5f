import type { Answer } from '../contract/answer.ts';
import type { ClientCall } from '../contract/client-call.ts';
import type { Exchange } from '../contract/exchange.ts';
/** The engine as a `fetch` inside an exchange: same trace, deadline, attempt budget and caller. */
export declare function createNestedFetch(parent: Exchange, answer: (call: ClientCall, parent: Exchange) => Promise<Answer>): typeof globalThis.fetch;
//# sourceMappingURL=nested-fetch.d.ts.map