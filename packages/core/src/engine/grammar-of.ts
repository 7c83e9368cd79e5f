import type { Dialect } from '../contract/dialect.ts'
import type { Grammar } from '../contract/grammar.ts'
import { PlanoError } from '../errors/plano-error.ts'
import { GRAMMARS } from '../wire/grammars.ts'

/** The grammar of a dialect. */
export function grammarOf(dialect: Dialect): Grammar {
  const grammar = GRAMMARS[dialect]
  if (!grammar) throw new PlanoError('unsupported', `The API "${dialect}" is not spoken here.`)
  return grammar
}
