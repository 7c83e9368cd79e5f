import type { JsonValue } from '../../contract/json.ts';
import type { Citation } from '../../contract/turn.ts';
import { type MessageItem, type Step } from './encoder-state.ts';
export declare function encodeSaid(step: Step, block: number, delta: {
    text: string;
    logprobs?: JsonValue;
}): void;
/** A citation without an address has no form here; the text that it belongs to is delivered all the same. */
export declare function encodeCitation(step: Step, block: number, citation: Citation): void;
export declare function endSaid(step: Step, block: number): void;
/** Ends the item, unless a part of it is still being written: then the end of that part ends it. */
export declare function endMessage(step: Step, item: MessageItem, status: 'completed' | 'incomplete'): void;
/** Ends the item with all its parts, because nothing more comes. */
export declare function closeMessage(step: Step, item: MessageItem, status: 'completed' | 'incomplete'): void;
//# sourceMappingURL=encode-message.d.ts.map