import type { ErrorFacts } from '../contract/events.ts';
import type { PlanoError } from './plano-error.ts';
/**
 * What events say of an error. What the application's own code threw is in `cause` for listeners in this process; it is
 * not enumerable, as in every Error, so that nothing which copies or serialises an event carries its words along.
 */
export declare function describeError({ code, message, status, cause, details }: PlanoError): ErrorFacts;
//# sourceMappingURL=describe-error.d.ts.map