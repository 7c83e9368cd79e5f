import { type Context, type SpanContext } from '@opentelemetry/api';
import type { Exchange } from '../../contract/exchange.ts';
import type { ChatMessage } from '../../contract/message.ts';
import { SpanNode, type SpanTime } from './span-node.ts';
import type { TracingParts } from './tracing.ts';
/**
 * Loads what tells failed results from good ones, for the first traced request that has results; undefined when nothing is
 * to be waited for.
 */
export declare function prepareToolSpans({ outcome }: Exchange): Promise<void> | undefined;
export interface ToolTurn {
    messages: readonly ChatMessage[];
    /** Tenant and session. */
    owner: string;
    /** Beside the request where it has a parent, else below it. */
    parent: Context;
    /** When the request with the results came in. */
    cameAt: SpanTime;
}
/**
 * One span for each tool that ran since the model asked for it: from the end of the answer that asks, when that was
 * given here, to the request that brings the result. Tools run in the application or in an agent, which may trace them
 * more closely; this is what is seen of them from here.
 */
export declare function writeToolSpans(parts: TracingParts, turn: ToolTurn): void;
export declare function spanContextOf(node: SpanNode | undefined): SpanContext | undefined;
//# sourceMappingURL=tool-spans.d.ts.map