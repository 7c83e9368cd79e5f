import type { WireEvent } from '../../contract/grammar.ts';
/** Events as the bytes of a text/event-stream body. */
export declare function writeEvents(events: readonly WireEvent[]): Uint8Array;
/** One event as text. Data with line ends becomes several data lines; JSON never has any. */
export declare function writeEventText({ event, data }: WireEvent): string;
//# sourceMappingURL=write-event.d.ts.map