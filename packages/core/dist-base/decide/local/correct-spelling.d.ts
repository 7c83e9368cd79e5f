import type { TargetText } from './describe-target.ts';
/** Puts the targets' own words, or else common ones, in the place of words that look like misspellings of them. */
export type CorrectSpelling = (text: string) => string;
/** Prepares corrections towards the words of the targets; long texts are left as they are. */
export declare function prepareSpelling(targets: readonly TargetText[]): CorrectSpelling;
//# sourceMappingURL=correct-spelling.d.ts.map