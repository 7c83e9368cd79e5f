import type { LinearPattern } from '../decide/rules/compile-rule.ts';
/**
 * Compiles patterns with RE2's algorithm, whose time is linear in the text: no pattern can hold the process up. The
 * library is loaded only when a rule has a pattern. Look-around and back-references do not exist in it.
 */
export declare function compilePatternWith(needed: boolean): Promise<(source: string) => LinearPattern>;
/** What tells of a text why RE2 does not take it; undefined, and no library loaded, when a configuration has no pattern. */
export declare function loadPatternReader(input: unknown): Promise<((text: string) => string | undefined) | undefined>;
//# sourceMappingURL=linear-pattern.d.ts.map