import type { Decision } from '../contract/decision.ts';
import type { CascadeResult } from './run-cascade.ts';
import type { DecideInput } from './stage.ts';
export interface DecisionFrame {
    id: string;
    durationMs: number;
    confidence: number;
}
/** The record of a cascade that answered. Same input, same record, but for id and durations. */
export declare function writeDecision(input: DecideInput, result: CascadeResult, frame: DecisionFrame): Decision;
//# sourceMappingURL=write-decision.d.ts.map