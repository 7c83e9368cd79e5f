import type { RuleState } from './rule-state.ts'

/** Removes values that the model refuses, and renames others. */
export function fitValues({ body, rules, losses }: RuleState): void {
  for (const [field, dropped] of Object.entries(rules.droppedValues ?? {})) {
    const value = body[field]
    if (typeof value !== 'string' || !dropped.includes(value)) continue
    delete body[field]
    losses.push({ field, reason: 'the model does not take this value' })
  }
  for (const [field, names] of Object.entries(rules.renamedValues ?? {})) {
    const value = body[field]
    if (typeof value === 'string' && Object.hasOwn(names, value)) body[field] = names[value]
  }
}
