import { type Attributes, type Context, type Span } from '@opentelemetry/api';
/** Seconds and nanoseconds since the epoch. */
export type SpanTime = [seconds: number, nanoseconds: number];
/** A span that ends once, whoever ends it first, with the context in which its children begin. */
export declare class SpanNode {
    readonly span: Span;
    readonly context: Context;
    /** When the work was over; the span itself may be ended later, when all is known. */
    endedAt: SpanTime | undefined;
    private ended;
    constructor(span: Span, parent: Context);
    get isRecording(): boolean;
    set(attributes: Attributes): void;
    /**
     * Marks the span as failed. What a foreign error says may hold a prompt or a key, so only its name is written; ours are
     * written to be read, except what a filter told the client.
     */
    fail(error: unknown, type?: string): void;
    /** Fails by a status that is no exception. */
    failWith(type: string): void;
    end(at: SpanTime): void;
}
//# sourceMappingURL=span-node.d.ts.map