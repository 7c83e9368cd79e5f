import type { WireContext } from '../../contract/grammar.ts'

/** Models have schema output only where a rule says so; the context says the same to what asks and to what reads. */
export function schemaContext(context: WireContext): WireContext {
  if (context.rules?.schemaOutput === true) return context
  const { turn } = context
  const rules = { ...context.rules, schemaOutput: false }
  // The turn of an answer's context is read when it is asked for, and no field of its own that a spread would take along.
  return turn === undefined ? { ...context, rules } : { ...context, turn, rules }
}
