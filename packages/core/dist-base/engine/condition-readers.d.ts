import type { RuleConfig } from '../config/schema/model.ts';
import type { ConditionReaders } from '../decide/rules/compile-rule.ts';
/** What the conditions of a configuration need: patterns and languages, each loaded only where some condition has one. */
export declare function openConditionReaders(conditions: readonly (RuleConfig['when'] | undefined)[]): Promise<ConditionReaders>;
//# sourceMappingURL=condition-readers.d.ts.map