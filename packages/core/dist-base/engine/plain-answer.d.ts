import type { Answer } from '../contract/answer.ts';
import type { PlanoError } from '../errors/plano-error.ts';
/** An error for paths that belong to no API: OpenAI's shape, which most clients of such paths read. */
export declare function writePlainError(error: PlanoError): Answer;
export declare function jsonAnswer(status: number, value: unknown): Answer;
//# sourceMappingURL=plain-answer.d.ts.map