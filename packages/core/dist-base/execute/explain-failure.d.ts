import type { Candidate } from '../contract/candidate.ts';
import type { AttemptRecord } from '../contract/events.ts';
import { PlanoError } from '../errors/plano-error.ts';
import type { ExecutorParts } from './executor-parts.ts';
/** The last error, with every attempt that led to it. */
export declare function explainFailure(error: PlanoError | undefined, attempts: readonly AttemptRecord[]): PlanoError;
/** Nobody may be called now: 503 with the time at which the first may be. */
export declare function refuseResting(parts: ExecutorParts, candidates: readonly Candidate[]): PlanoError;
//# sourceMappingURL=explain-failure.d.ts.map