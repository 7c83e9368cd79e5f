import type { WireContext } from '../../../contract/wire/grammar.ts'

/** Only models with an explicit rule support schema output. Request writers and answer readers share this context. */
export function schemaContext(context: WireContext): WireContext {
  if (context.rules?.schemaOutput === true) return context
  const { turn } = context
  const rules = { ...context.rules, schemaOutput: false }
  // `turn` may be a lazy getter, which a spread would not copy.
  return turn === undefined ? { ...context, rules } : { ...context, turn, rules }
}
