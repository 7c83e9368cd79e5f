import type { Answer } from '../contract/answer.ts';
import type { Grammar } from '../contract/grammar.ts';
import type { WireError } from '../contract/reply.ts';
import type { PlanoError } from '../errors/plano-error.ts';
/** A PlanoError as grammars write it. */
export declare function toWireError(error: PlanoError, requestId: string | undefined): WireError;
/**
 * The error as an answer in the API that the client spoke; facts such as the list of attempts stand under
 * `error.plano`. Retries are ours, so clients are told not to add their own, except after a limit with a known end.
 */
export declare function writeErrorAnswer(error: PlanoError, grammar: Grammar, requestId?: string): Answer;
//# sourceMappingURL=write-error.d.ts.map