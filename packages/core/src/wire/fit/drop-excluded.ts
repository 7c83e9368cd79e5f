import type { JsonValue } from '../../contract/json.ts'
import type { RuleState } from './rule-state.ts'

/** Removes the second field of a mutually exclusive pair. */
export function dropExcluded({ body, rules, losses }: RuleState): void {
  for (const [kept, dropped] of rules.exclusiveFields ?? []) {
    if (!isGiven(body[kept]) || !isGiven(body[dropped])) continue
    delete body[dropped]
    losses.push({ field: dropped, reason: `the model does not take it together with ${kept}` })
  }
}

const isGiven = (value: JsonValue | undefined) => value !== undefined && value !== null
