import type { Answer } from '../contract/answer.ts';
import type { RecalledConversation } from '../contract/asked.ts';
/**
 * Names in an answer what the request continued. A provider of this API was given the whole conversation and knows of no
 * past, so it names none.
 */
export declare function echoPast(answer: Answer, recalled: RecalledConversation | undefined): Answer;
//# sourceMappingURL=echo-past.d.ts.map