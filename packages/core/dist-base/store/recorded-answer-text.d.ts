import type { RecordedAnswer } from '../contract/store.ts';
/** A recorded answer as JSON text, for stores that keep text. */
export declare function writeRecordedAnswer(answer: RecordedAnswer): string;
/** Reads what `writeRecordedAnswer` wrote; undefined for text that it did not write. */
export declare function readRecordedAnswer(text: string): RecordedAnswer | undefined;
//# sourceMappingURL=recorded-answer-text.d.ts.map