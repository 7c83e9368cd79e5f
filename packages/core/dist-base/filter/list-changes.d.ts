import type { CapturedMessage, FilterChange } from '../contract/events.ts';
import type { ChatMessage } from '../contract/message.ts';
/** What a rewrite made of a conversation, message by message, in the words that may be shown. */
export declare function listChanges(before: readonly ChatMessage[], after: readonly ChatMessage[], show: (message: ChatMessage) => CapturedMessage): FilterChange[];
//# sourceMappingURL=list-changes.d.ts.map