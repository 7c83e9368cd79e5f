import type { IncomingMessage, ServerResponse } from 'node:http';
import type { CallContext } from '../contract/client-call.ts';
import type { Decision } from '../contract/decision.ts';
import type { Plano } from '../plano.ts';
/** How a Node request reaches the engine. */
export interface HandleNodeOptions {
    /** Path and query relative to the mount point; `request.url` when left out. */
    url?: string;
    /** What a body parser left: `request.body` or `ctx.request.body`. */
    parsedBody?: unknown;
    context?: CallContext;
    /** Told who answers as soon as it is decided. */
    onDecision?: (decision: Decision) => void;
}
/**
 * Answers a Node request when its path is one of ours, and resolves to whether it did; false leaves the request
 * untouched for the next handler. Resolves when the answer is written or the client is gone. Never rejects.
 */
export declare function handleNodeRequest(plano: Plano, exchange: {
    request: IncomingMessage;
    response: ServerResponse;
}, options?: HandleNodeOptions): Promise<boolean>;
/**
 * The same for those that need not wait: answers at once whether the request is ours. `onDone` is called when its answer
 * is written or the client is gone.
 */
export declare function answerNodeRequest(plano: Plano, { request, response }: {
    request: IncomingMessage;
    response: ServerResponse;
}, options?: HandleNodeOptions & {
    onDone?: () => void;
}): boolean;
//# sourceMappingURL=handle-node-request.d.ts.map