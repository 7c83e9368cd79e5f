import type { Attributes } from '@opentelemetry/api';
import type { Decision } from '../../contract/decision.ts';
/** The whole decision, bounded, in our names and in Plano's. */
export declare function describeDecision(decision: Decision): Attributes;
//# sourceMappingURL=describe-decision.d.ts.map