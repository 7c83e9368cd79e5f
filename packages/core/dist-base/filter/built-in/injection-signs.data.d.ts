/** A way in which requests try to take a model over, and how much one occurrence says, from 0 to 1. */
export interface InjectionSign {
    name: string;
    pattern: RegExp;
    weight: number;
}
/** Over text in lower case with look-alikes folded and invisible characters removed. All gaps are bounded. */
export declare const INJECTION_SIGNS: readonly InjectionSign[];
/** The sentence that is tried most, in a text of which only the letters are left. */
export declare const PRESSED_SIGN: RegExp;
//# sourceMappingURL=injection-signs.data.d.ts.map