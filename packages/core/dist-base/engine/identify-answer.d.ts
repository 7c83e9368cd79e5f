import type { Answer } from '../contract/answer.ts';
/** The answer with the request's id, under the names that clients read; one that has it already stays as it is. */
export declare function identifyAnswer(answer: Answer, id: string): Answer;
//# sourceMappingURL=identify-answer.d.ts.map