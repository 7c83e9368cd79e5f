import { type Context } from '@opentelemetry/api';
import type { HeaderList } from '../../contract/answer.ts';
import type { Decision } from '../../contract/decision.ts';
import type { Exchange } from '../../contract/exchange.ts';
import type { TraceAudience, UpstreamCall } from '../../contract/observer.ts';
import { ExchangeTrace } from './exchange-trace.ts';
import { type TracingParts } from './tracing.ts';
/** A call under way: its span's context for what happens inside, and how it ended. */
export interface CallSpan {
    context: Context;
    end(how: {
        ok: boolean;
        error?: unknown;
        status?: number;
    }): void;
    /** Seconds from the call to its first piece. */
    firstItem(seconds: number): void;
}
/** Builds the tree of spans of every exchange. Costs one no-op call where no SDK is registered. */
export declare class TraceRecorder {
    private readonly parts;
    /** By the outcome, which an exchange shares with the views of it that only have another signal. */
    private readonly traces;
    /** Contexts of exchanges that are not recorded but have a trace to pass on. */
    private readonly passing;
    constructor(parts: TracingParts);
    open(exchange: Exchange, { method, path }: {
        method: string;
        path: string;
    }): void;
    /** Nothing is recorded, but a trace that there is goes on to whoever is called. */
    private pass;
    private name;
    private findParent;
    of(exchange: Exchange): ExchangeTrace | undefined;
    contextOf(exchange: Exchange): Context | undefined;
    inside<Result>(exchange: Exchange, work: () => Result): Result;
    runAt<Result>(at: Context, work: () => Result): Result;
    decide<Made extends {
        decision: Decision;
    }>(exchange: Exchange | undefined, work: () => Made | Promise<Made>): Made | Promise<Made>;
    private decideTraced;
    /** Undefined where nothing is recorded. Calls outside of any exchange's trace belong to whatever is current. */
    startCall(exchange: Exchange, call: UpstreamCall): CallSpan | undefined;
    private toCallSpan;
    hold(): <Result>(work: () => Result) => Result;
    headers(exchange: Exchange, audience: TraceAudience): HeaderList;
}
//# sourceMappingURL=trace-recorder.d.ts.map