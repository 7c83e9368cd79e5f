import type { Transport } from '../contract/transport.ts';
/**
 * A transport that is opened when the process has nothing else to do, and at the latest for the first request: an engine is
 * ready before its HTTP client is read, and one that only decides never waits for it.
 */
export declare function createLateTransport(open: () => Promise<Transport>): Transport;
//# sourceMappingURL=late-transport.d.ts.map