import type { IncomingMessage } from 'node:http';
import type { Cancellation } from '../contract/cancellation.ts';
import type { CallBody } from '../contract/client-call.ts';
/** An incoming message to which a body parser may have added what it read. */
export type MaybeParsedRequest = IncomingMessage & {
    body?: unknown;
};
export interface BodyLimits {
    /** What a body parser left. */
    parsed: unknown;
    maxBytes: number;
    /** Ends the waiting for a body that does not come. */
    cancellation: Cancellation;
}
/**
 * The body of a Node request, whatever stood before us: parsed by `express.json()` or koa-bodyparser, a Buffer or text
 * of `express.raw()` or `express.text()`, or still in the stream. A consumed stream is never read again.
 */
export declare function readNodeBody(request: MaybeParsedRequest, limits: BodyLimits): Promise<CallBody | undefined>;
//# sourceMappingURL=read-node-body.d.ts.map