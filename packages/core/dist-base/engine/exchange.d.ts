import type { ClientCall } from '../contract/client-call.ts';
import type { Clock } from '../contract/clock.ts';
import type { PlanoEvent } from '../contract/events.ts';
import type { Exchange } from '../contract/exchange.ts';
import type { Observer } from '../contract/observer.ts';
import { PlanoError } from '../errors/plano-error.ts';
import type { Sweeper } from '../util/sweeper.ts';
export interface ExchangeOptions {
    clock: Clock;
    sweeper: Sweeper;
    totalMs: number;
    maxAttempts: number;
    parent: Exchange | undefined;
    observer: Observer;
    /** Header that names the tenant, where the configuration says so and the host application does not. */
    tenantHeader: string | undefined;
    emit(event: PlanoEvent): void;
}
/** An exchange and the means to end it. */
export interface OpenExchange {
    exchange: Exchange;
    /** Stops the deadline and lets go of the client's signal; called once, when the exchange is settled. */
    dispose(): void;
    abort(reason: PlanoError): void;
}
/** Opens the record of one request: its id (the client's when it is sane), deadline, cancellation and attempt budget. */
export declare function openExchange(call: ClientCall, options: ExchangeOptions): OpenExchange;
/** The client's own id when it is sane, else a new one. */
export declare function requestIdOf(call: ClientCall): string;
//# sourceMappingURL=exchange.d.ts.map