import { type ScoreRow } from './scorer.ts';
/** How much a message leans on the ones before it, from 0 to 1. */
export declare function rateEllipsis(text: string): number;
/** Weight of the earlier turns: high for a message that leans on them and says little itself. */
export declare function weighContext(text: string, confidence: number): number;
/** What the earlier turns speak for: the later the turn, the more. */
export declare function blendContext(rows: readonly ScoreRow[]): ScoreRow;
//# sourceMappingURL=follow-up.d.ts.map