import type { ServerResponse } from 'node:http';
/** How long a client that does not read keeps its socket when the time for its answer is over. */
export declare const FLUSH_MS = 2000;
/** Cuts off a client that has not taken what was written when `leftMs` are over, with a little grace. */
export declare function boundFlush(response: ServerResponse, leftMs: number): void;
//# sourceMappingURL=bound-flush.d.ts.map