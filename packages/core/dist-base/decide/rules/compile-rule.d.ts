import type { RuleConfig } from '../../config/schema/model.ts';
import type { DecideInput } from '../stage.ts';
/** A regular expression whose time is linear in the text, whatever the pattern. */
export type LinearPattern = (text: string) => boolean;
/** What some conditions need of others; loaded only for rules that have them. */
export interface ConditionReaders {
    compilePattern(source: string): LinearPattern;
    /** ISO 639-1 code of a text's language; undefined where it cannot be told. */
    detectLanguage(text: string): string | undefined;
}
export interface CompiledRule {
    config: RuleConfig;
    matches(input: DecideInput): boolean;
}
/** A rule ready to be asked: all conditions that are present must hold. */
export declare function compileRule(config: RuleConfig, readers: ConditionReaders): CompiledRule;
//# sourceMappingURL=compile-rule.d.ts.map