import type { CompiledRule } from './rules/compile-rule.ts';
import type { CascadeStage } from './stage.ts';
/** Declared rules, in order; the first that holds answers. */
export declare function createRulesStage(rules: readonly CompiledRule[]): CascadeStage;
//# sourceMappingURL=rules-stage.d.ts.map