import type { Answer } from '../contract/answer.ts';
import type { AnswerSink } from '../contract/answer-sink.ts';
/** Hands an answer to a sink: whole bodies at once, sources piece by piece as long as the sink takes them. */
export declare function pourAnswer({ status, headers, body }: Answer, sink: AnswerSink): void;
//# sourceMappingURL=pour-answer.d.ts.map