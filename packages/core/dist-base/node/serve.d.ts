import { type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import type { CallContext } from '../contract/client-call.ts';
import type { Plano } from '../plano.ts';
/** Where a server of its own listens, and whom it admits. */
export interface ServeOptions {
    /** Default 0: any free port. */
    port?: number;
    /** Default 127.0.0.1. */
    host?: string;
    /** Who a request comes from; undefined when it was refused, and answered, there. */
    admit?: (request: IncomingMessage, response: ServerResponse) => CallContext | undefined;
}
/** A running server of its own for applications that have none. */
export interface PlanoServer {
    url: string;
    port: number;
    server: Server;
    /** Stops accepting, lets requests finish, then closes the engine. */
    close(): Promise<void>;
}
/** Serves a Plano over HTTP. Paths that are not ours answer 404 as JSON. Rejects when the port is taken. */
export declare function serve(plano: Plano, options?: ServeOptions): Promise<PlanoServer>;
//# sourceMappingURL=serve.d.ts.map