import type { CohortScale } from './confidence.ts';
import type { CorrectSpelling } from './correct-spelling.ts';
import type { ScoreRow } from './scorer.ts';
import type { RateWord } from './select-windows.ts';
/** Texts that need scores, and the rows that come back: the same walk serves scorers that answer now and later. */
export type Scoring<Result> = Generator<readonly string[], Result, readonly ScoreRow[]>;
/** What a prepared router knows when a request comes. */
export interface RoutingState {
    ids: readonly string[];
    scale: CohortScale;
    /** Language of the descriptions. */
    language: string;
    /** Factor on the confidence in another language than English, the same one as the descriptions' or not. */
    foreign: {
        same: number;
        other: number;
    };
    maxSegments: number;
    correct: CorrectSpelling;
    rate: RateWord;
}
//# sourceMappingURL=routing-state.d.ts.map