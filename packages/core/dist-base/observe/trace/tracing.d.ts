import { type Attributes, type Context, type SpanKind, type Tracer } from '@opentelemetry/api';
import type { HeaderList } from '../../contract/answer.ts';
import type { Clock } from '../../contract/clock.ts';
import type { Exchange } from '../../contract/exchange.ts';
import type { TraceAudience } from '../../contract/observer.ts';
import type { AsyncContext } from '../../contract/platform.ts';
import type { AttributeNames } from './attribute-names.data.ts';
import type { SpanAttributeRules } from './header-attributes.ts';
import { SpanNode, type SpanTime } from './span-node.ts';
import type { ToolCallMemory, ToolRun } from './tool-call-memory.ts';
/** What spans are made with. */
export interface TracingParts {
    tracer: Tracer;
    /** The tracer was given to this engine, and is not whatever the application registers globally. */
    ownsTracer: boolean;
    clock: Clock;
    names: AttributeNames;
    /** Carries our own context where the application registered no context manager. */
    current: AsyncContext<Context>;
    /** Share of the requests without a caller's trace that is recorded, 0 to 1. */
    ratio: number;
    random(): number;
    attributes: SpanAttributeRules;
    /** Tools that models asked for and whose results are still to come. */
    tools: ToolCallMemory;
    /** Counts a tool whose beginning was seen as well as its end. */
    measureTool(ran: ToolRun): void;
    /** Set when words of the conversation may be shown: clears them first. */
    redact: ((text: string) => string) | undefined;
}
/** Runs work with a context current for us and for the application's own instrumentation. */
export declare function runIn<Result>(parts: TracingParts, at: Context, work: () => Result): Result;
/** The context that something begun now belongs to: the application's active span, else ours. */
export declare function currentContext(parts: TracingParts): Context | undefined;
/** Whether nobody records spans, and there is no trace that goes on through us: then nothing has to be made. */
export declare function isUntraced(parts: TracingParts, exchange: Exchange): boolean;
/** The caller's context from its headers, through the application's propagator or by the W3C recommendation. */
export declare function extractContext(exchange: Exchange): Context;
/** Headers that carry a context on; without one, a caller's own trace goes through as it came. */
export declare function writeHeaders(at: Context | undefined, exchange: Exchange, audience: TraceAudience): HeaderList;
/** Runs a send whose HTTP client would otherwise add a second span and a second `traceparent` to ours. */
export declare function runQuietly<Result>(work: () => Result): Result;
/** A context whose trace is not recorded, so that nothing below it is either. */
export declare function unsampledContext(at: Context): Context;
export interface SpanStart {
    name: string;
    kind: SpanKind;
    attributes?: Attributes;
    at: SpanTime;
    parent: Context;
    linkTo?: Context;
}
export declare function startNode(parts: TracingParts, start: SpanStart): SpanNode;
/** Time of a span in an exchange: its start by the wall, and from there by the monotonic clock. */
export declare function spanTime(clock: Clock, exchange: Exchange | undefined): SpanTime;
export declare function toSpanTime(ms: number): SpanTime;
//# sourceMappingURL=tracing.d.ts.map