import type { WireContext } from '../../contract/grammar.ts'

/** Models have schema output only where a rule says so; the context says the same to what asks and to what reads. */
export function schemaContext(context: WireContext): WireContext {
  if (context.rules?.schemaOutput === true) return context
  return { ...context, rules: { ...context.rules, schemaOutput: false } }
}
