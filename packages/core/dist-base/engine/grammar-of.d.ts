import type { Surface } from '../contract/asked.ts';
import type { Dialect } from '../contract/dialect.ts';
import type { Grammar } from '../contract/grammar.ts';
/**
 * The grammar of a dialect. Those of clients are loaded at the door, those of agents and models with the configuration,
 * and those of answers from code and from a cache when these come.
 */
export declare function grammarOf(dialect: Dialect): Grammar;
/** The grammar in which a surface's errors are written. */
export declare function grammarOfSurface(surface: Surface): Grammar;
//# sourceMappingURL=grammar-of.d.ts.map