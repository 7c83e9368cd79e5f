import type { Surface } from '../../contract/call/inference-request.ts'
import type { Dialect } from '../../contract/wire/dialect.ts'
import type { Grammar } from '../../contract/wire/grammar.ts'
import { PlanoError } from '../../errors/plano-error.ts'
import { findGrammar } from '../../wire/grammars.ts'
import { dialectOfSurface } from '../entry/dialect-of-surface.ts'

/**
 * The grammar of a dialect, which must already be loaded: for clients when the request arrives, for agents and models
 * before the first call, for answers of filters, code and the cache with these.
 */
export function grammarOf(dialect: Dialect): Grammar {
  const grammar = findGrammar(dialect)
  if (!grammar) throw new PlanoError('unsupported', `The API "${dialect}" is not supported.`)
  return grammar
}

/** The grammar for a surface's errors. */
export function grammarOfSurface(surface: Surface): Grammar {
  return grammarOf(dialectOfSurface(surface))
}
