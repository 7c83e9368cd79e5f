import type { Grammar } from '../../contract/grammar.ts';
/** Google's generateContent and streamGenerateContent. */
export declare const geminiGrammar: Grammar;
//# sourceMappingURL=grammar.d.ts.map