import { type CohortScale } from './confidence.ts';
import type { TargetText } from './describe-target.ts';
import { type ScoreRow, type Scorer } from './scorer.ts';
/** The built-in scorer: which words match, and what the request means as far as its words tell. */
export declare class WordScorer implements Scorer {
    readonly scale: CohortScale;
    private readonly size;
    private readonly words;
    private readonly phrases;
    private readonly background;
    constructor(targets: readonly TargetText[]);
    score(text: string): ScoreRow;
    private read;
    private compare;
    private contrast;
}
//# sourceMappingURL=word-scorer.d.ts.map