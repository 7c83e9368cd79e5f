/** A word of the targets that a word of a request may mean, and how sure that is (0 to 1). */
export interface Kin {
    term: number;
    likeness: number;
}
/** Whether a word says what is to be done. */
export declare function isAction(stem: string): boolean;
/** Finds, among the words of the targets, those that a word of a request may mean: itself, a misspelling, a relative by form or sense. */
export declare class KinFinder {
    private readonly termByStem;
    private readonly gramIndex;
    private readonly spelling;
    private readonly stems;
    private readonly meanings;
    private readonly termsByGroup;
    private readonly cache;
    private readonly senseWeight;
    /** `senseWeight`: how much of a relative's cosine counts as likeness. */
    constructor(stems: readonly string[], senseWeight: number);
    find(stem: string): readonly Kin[];
    private search;
    private addRelativesByForm;
    private addRelativesBySense;
    /** The targets' own words first; a common word only when none of theirs is near. */
    private addMisspellings;
}
//# sourceMappingURL=find-kin.d.ts.map