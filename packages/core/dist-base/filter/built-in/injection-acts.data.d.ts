/**
 * What an attempt to take a model over is made of, told apart from the words in which it is made: a sentence in which
 * every slot of an act is filled, in any order, is that act.
 */
export interface InjectionAct {
    name: string;
    /** From 0 to 1, as of a sign. */
    weight: number;
    slots: readonly RegExp[];
    /** What makes something else of the sentence. */
    unless?: RegExp;
}
/** Acts over one sentence, or two that follow each other. */
export declare const INJECTION_ACTS: readonly InjectionAct[];
//# sourceMappingURL=injection-acts.data.d.ts.map