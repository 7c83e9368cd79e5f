import type { Transport } from '../contract/transport.ts';
/** HTTP over the runtime's fetch, for workers, edge runtimes and pages. Connection timeouts are the runtime's own. */
export declare function createFetchTransport(fetch?: typeof globalThis.fetch): Transport;
//# sourceMappingURL=fetch-transport.d.ts.map