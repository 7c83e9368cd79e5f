import type { HeaderList } from '../contract/answer.ts';
/** What says when to try again: headers in lower case, and the error's message and raw body. `now` is in ms since the epoch. */
export interface RetryQuestion {
    headers: HeaderList;
    now: number;
    message?: string | undefined;
    body?: unknown;
}
/**
 * Milliseconds to wait before the same upstream is worth another try; undefined when it says nothing. Best source first:
 * `retry-after-ms` (OpenAI), `x-ms-retry-after-ms` (Azure), `retry-after` in seconds or as a date (RFC 9110), Google's
 * RetryInfo, the reset of a used-up limit (OpenAI's spans, Anthropic's dates), the message.
 */
export declare function readRetryAfter(question: RetryQuestion): number | undefined;
//# sourceMappingURL=read-retry-after.d.ts.map