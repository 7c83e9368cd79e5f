import type { CapturedMessage } from '../contract/events.ts';
import type { ChatMessage } from '../contract/message.ts';
/** Changes a text before it is shown; what it throws leaves the text out. */
export type ContentRedactor = (text: string, message: {
    role: string;
}) => string;
export interface CaptureOptions {
    /** Characters of one message or of the arguments of one tool call. */
    maxChars: number;
    redact: ContentRedactor | undefined;
}
/** How many messages of a conversation are captured, from its end. */
export declare const MAX_CAPTURED_MESSAGES = 50;
/** A message as it may be shown: redacted first and cut after that, so that no secret is cut in two. */
export declare function captureMessage(message: ChatMessage, options: CaptureOptions): CapturedMessage;
//# sourceMappingURL=capture-content.d.ts.map