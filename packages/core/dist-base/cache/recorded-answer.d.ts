import type { RecordedAnswer } from '../contract/store.ts';
import type { UpstreamAnswer } from '../contract/upstream.ts';
/** A recorded answer as the upstream gave it; its headers were about that call and do not come back. */
export declare function replayAnswer(recorded: RecordedAnswer): UpstreamAnswer;
/** What is kept of an answer. */
export declare function recordAnswer(answer: UpstreamAnswer, body: RecordedAnswer['body'], recordedAt: number): RecordedAnswer;
/** Bytes that a recorded body takes in memory, about. */
export declare function sizeOfBody(body: RecordedAnswer['body']): number;
/** Bytes of a part, about: two for each character of its JSON. */
export declare function sizeOfPart(part: unknown): number;
//# sourceMappingURL=recorded-answer.d.ts.map