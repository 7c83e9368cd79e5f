import type { Grammar } from '../../contract/grammar.ts';
/** OpenAI's chat completions, as clients and as upstreams speak it. */
export declare const chatGrammar: Grammar;
//# sourceMappingURL=grammar.d.ts.map