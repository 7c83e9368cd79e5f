import type { PlanoConfig } from '../config/schema/root.ts';
import type { Asked } from '../contract/asked.ts';
import type { Exchange } from '../contract/exchange.ts';
/**
 * The request with the configured system prompt, when it goes to a model and brings none. Agents have prompts of their
 * own, and what they ask of models is their affair.
 */
export declare function withSystemPrompt({ system_prompt: prompt }: PlanoConfig, exchange: Exchange, asked: Asked): Asked;
//# sourceMappingURL=with-system-prompt.d.ts.map