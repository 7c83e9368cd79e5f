import type { Surface } from '../../contract/asked.ts'
import type { Dialect } from '../../contract/dialect.ts'
import type { Grammar } from '../../contract/grammar.ts'
import { PlanoError } from '../../errors/plano-error.ts'
import { findGrammar } from '../../wire/grammars.ts'
import { dialectOfSurface } from '../door/dialect-of-surface.ts'

/**
 * The grammar of a dialect. Those of clients are loaded at the door, those of agents and models before the first call, that
 * of filters' answers with the filters, and those of answers from code and from a cache when these come.
 */
export function grammarOf(dialect: Dialect): Grammar {
  const grammar = findGrammar(dialect)
  if (!grammar) throw new PlanoError('unsupported', `The API "${dialect}" is not spoken here.`)
  return grammar
}

/** The grammar in which a surface's errors are written. */
export function grammarOfSurface(surface: Surface): Grammar {
  return grammarOf(dialectOfSurface(surface))
}
