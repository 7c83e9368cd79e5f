import type { Clock } from '../../contract/platform/clock.ts'
import type { WireContext, WireRules } from '../../contract/wire/grammar.ts'
import { createId } from '../../util/text/create-id.ts'

/** Creates contexts for grammars, with ids and time of this process. */
export function createWireContext(clock: Clock) {
  const nowSeconds = () => Math.floor(clock.now() / 1000)
  return (rules: WireRules | undefined, model: string | undefined): WireContext => {
    const context: WireContext = { createId, nowSeconds }
    if (rules !== undefined) context.rules = rules
    if (model !== undefined) context.model = model
    return context
  }
}
