import { type Context } from '@opentelemetry/api';
import type { PlanoEvent, ResponseEvent } from '../../contract/events.ts';
import type { Exchange } from '../../contract/exchange.ts';
import type { ReadAnswer, UpstreamCall } from '../../contract/observer.ts';
import type { SignalReport } from '../signals/signal-report.ts';
import { type CapturedContent } from './describe-content.ts';
import type { SpanNode, SpanTime } from './span-node.ts';
import { type TracingParts } from './tracing.ts';
export interface RequestRoot {
    request: SpanNode;
    name: string;
    isServer: boolean;
    above: Context | undefined;
}
/** The spans of one exchange. Whatever is still open when it is settled is ended then. */
export declare class ExchangeTrace {
    readonly request: SpanNode;
    private readonly parts;
    private readonly exchange;
    /** Set while the request's span is an internal one, which may be named for its workflow. */
    private name;
    private readonly isServer;
    /** What the request itself is a part of. */
    private readonly above;
    private toolsTold;
    /** Whose tool calls these are: tenant and session. */
    private owner;
    private readonly agents;
    private readonly open;
    private readonly childOf;
    private readonly lastCall;
    private answered;
    private calls;
    constructor(parts: TracingParts, exchange: Exchange, root: RequestRoot);
    get isRecording(): boolean;
    now(): SpanTime;
    see(event: PlanoEvent): void;
    /** Comes after the call: says what it was taken for, and what happened next. */
    private seeAttempt;
    private seeContinuation;
    private seeRequest;
    private rename;
    /** A filter is told when it is over, so its span is written backwards. */
    private seeFilter;
    private seeStep;
    private hasOpenChild;
    startCall(call: UpstreamCall): SpanNode;
    /** The call is over. Its span waits for what is made of it: the attempt's record, and what the settled exchange knows. */
    endCall(node: SpanNode, ok: boolean): void;
    /** Everything ends but what the answer's words may still be written to. */
    settle(event: ResponseEvent): void;
    describe(words: {
        answer?: ReadAnswer | undefined;
        report?: SignalReport | undefined;
        content?: CapturedContent;
    }): void;
    /** Tools that ran before this request, and those that its answer asks for. */
    private tellTools;
    end(): void;
    private track;
    private close;
}
export declare function nameCall({ candidate, target, operation }: UpstreamCall): string;
//# sourceMappingURL=exchange-trace.d.ts.map