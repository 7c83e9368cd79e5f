import type { Grammar } from '../../contract/grammar.ts';
/** OpenAI's responses API. */
export declare const responsesGrammar: Grammar;
//# sourceMappingURL=grammar.d.ts.map