import type { PlanoConfig } from '../config/schema/root.ts';
/**
 * Plano's `prompt_guards.input_guards.jailbreak` as what it promises: the built-in injection filter in front of every
 * listener, with the configured message. Without it the configuration comes back as it is.
 */
export declare function withPromptGuards(config: PlanoConfig): PlanoConfig;
//# sourceMappingURL=with-prompt-guards.d.ts.map