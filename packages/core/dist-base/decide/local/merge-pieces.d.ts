import type { RoutingState, Scoring } from './routing-state.ts';
import { type ScoreRow } from './scorer.ts';
import { type Piece } from './split-request.ts';
/** A piece with what the targets say to it. */
export interface ScoredPiece extends Piece {
    row: ScoreRow;
    best: number;
    confidence: number;
}
/** Joins neighbours again, the least separate first, until every joint that is left stands between two requests. */
export declare function mergePieces(state: RoutingState, all: readonly Piece[]): Scoring<ScoredPiece[]>;
//# sourceMappingURL=merge-pieces.d.ts.map