import type { UpstreamAnswer } from '../../contract/upstream.ts';
/** The answer as it was, and once it has been read to its end a copy of it; undefined when it was not, or is too long. */
export declare function copyAnswer(answer: UpstreamAnswer, onEnd: (copy: UpstreamAnswer | undefined) => void): UpstreamAnswer;
//# sourceMappingURL=copy-answer.d.ts.map