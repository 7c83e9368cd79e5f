import type { SignalGroup, SignalTurns } from '../signal-report.ts';
import type { SignalCategory } from '../signal-taxonomy.ts';
/** Plano's score, with its weights, its overrides and its ceiling of 69. */
export declare function assessCompat(groups: Readonly<Record<SignalCategory, Pick<SignalGroup, 'count' | 'severity' | 'signals'>>>, turns: Pick<SignalTurns, 'user'>): number;
//# sourceMappingURL=assess-compat.d.ts.map