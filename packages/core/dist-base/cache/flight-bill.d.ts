import type { Exchange, SharedCall } from '../contract/exchange.ts';
/** The requests of one flight, and who pays for it: the one that began it, with what all of them read of the answer. */
export declare class FlightBill implements SharedCall {
    private readonly payer;
    private readonly present;
    private payerFinish;
    private most;
    constructor(payer: Exchange);
    enter(exchange: Exchange): void;
    /** The request goes on by itself. */
    leave(exchange: Exchange): void;
    settle(exchange: Exchange, finish: (exchange: Exchange) => void): void;
    private drop;
}
//# sourceMappingURL=flight-bill.d.ts.map