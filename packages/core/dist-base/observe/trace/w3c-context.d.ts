import { type Context, type SpanContext } from '@opentelemetry/api';
import type { HeaderReader } from '../../contract/client-call.ts';
/** Whether a `traceparent` is one by the W3C recommendation (version 00 has exactly four fields). */
export declare function readTraceparent(value: string | undefined): SpanContext | undefined;
export declare function writeTraceparent({ traceId, spanId, traceFlags }: SpanContext): string;
/** A caller's trace state and baggage as they came, where they are of a sane size; without a valid parent there is none. */
export declare function readCompanions(header: HeaderReader): {
    tracestate?: string;
    baggage?: string;
};
/** The context with a caller's span as parent, for applications that registered no propagator. */
export declare function withRemoteParent(context: Context, header: HeaderReader): Context;
//# sourceMappingURL=w3c-context.d.ts.map