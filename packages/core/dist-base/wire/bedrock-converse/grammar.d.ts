import type { Grammar } from '../../contract/grammar.ts';
/** Amazon Bedrock's Converse and ConverseStream. */
export declare const converseGrammar: Grammar;
//# sourceMappingURL=grammar.d.ts.map