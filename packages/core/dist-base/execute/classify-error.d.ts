import type { AttemptOutcome } from '../contract/events.ts';
import type { Exchange } from '../contract/exchange.ts';
import type { PlanoError } from '../errors/plano-error.ts';
/** What an error of ours means for who may be tried next. */
export declare function classifyError(error: PlanoError, exchange: Exchange): AttemptOutcome;
//# sourceMappingURL=classify-error.d.ts.map