import type { ClientDialect } from '../contract/dialect.ts';
import type { WireEvent } from '../contract/grammar.ts';
/** What a passing stream has shown so far. */
export interface StreamWatch {
    see(event: WireEvent): void;
    /**
     * Takes note of whole events by their text alone when nothing in it is to be seen one by one: no end, no error, no usage,
     * nothing garbled. Answers whether it did.
     */
    passOver(text: string): boolean;
    /** The API's own end was seen. */
    readonly ended: boolean;
    /** An error event was seen: the stream already says that it failed. */
    readonly failed: boolean;
    /** An event was cut or garbled: no client could read it. */
    readonly garbled: boolean;
    /** The events that mentioned usage first and last, as JSON text: the messages API splits it over both. */
    readonly usageEvents: readonly string[];
    /** How many events of chat completions had usage and no choices. */
    readonly bareUsageCount: number;
    /** Tokens of what was said so far, estimated. */
    readonly saidTokens: number;
}
/**
 * Watches a stream that passes untouched, without parsing its events: substring tests decide whether the API's end, an
 * error or usage went by. The cost per event is that of scanning its text once.
 */
export declare function createStreamWatch(dialect: ClientDialect): StreamWatch;
//# sourceMappingURL=stream-watch.d.ts.map