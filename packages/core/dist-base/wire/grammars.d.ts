import type { Dialect } from '../contract/dialect.ts';
import type { Grammar } from '../contract/grammar.ts';
/** The grammar of a dialect that was loaded before; undefined where it was not. */
export declare function findGrammar(dialect: Dialect): Grammar | undefined;
/** Loads a grammar, which most applications never need; undefined when it is there already, so that nothing waits. */
export declare function loadGrammar(dialect: Dialect): Promise<void> | undefined;
/** Loads several grammars. */
export declare function loadGrammars(dialects: Iterable<Dialect>): Promise<void>;
//# sourceMappingURL=grammars.d.ts.map