import type { FilterRequest } from '../../contract/filter.ts';
import type { ChatMessage } from '../../contract/message.ts';
/** The texts of a message. */
export declare function messageText(message: ChatMessage): string;
/** What the user said last. */
export declare function lastUserText({ messages }: FilterRequest): string;
/** The conversation with other words in the user's last message; pictures and files in it stay. */
export declare function withLastUserText({ messages }: FilterRequest, text: string): ChatMessage[];
//# sourceMappingURL=user-text.d.ts.map