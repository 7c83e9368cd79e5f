import type { Grammar } from '../../contract/grammar.ts';
/** Anthropic's messages API, as clients and as upstreams speak it. */
export declare const messagesGrammar: Grammar;
//# sourceMappingURL=grammar.d.ts.map