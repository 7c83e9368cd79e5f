import type { ModelTarget } from '../../contract/model/model-target.ts'
import type { ClientDialect } from '../../contract/wire/dialect.ts'

/**
 * Whether a model continues an answer that the last message begins, according to the configuration or else the
 * catalogue.
 */
export function takesPrefill(target: ModelTarget, client: ClientDialect): boolean {
  const { prefill, prefillField } = target.rulesFor(target.dialectFor(client))
  return target.abilities.prefill ?? (prefill === true || prefillField !== undefined)
}
