import type { ClientDialect } from '../../contract/dialect.ts'
import type { ModelTarget } from '../../contract/model-target.ts'

/**
 * Whether a model continues an answer that the last message begins, according to the configuration or else the
 * catalogue.
 */
export function takesPrefill(target: ModelTarget, client: ClientDialect): boolean {
  const { prefill, prefillField } = target.rulesFor(target.dialectFor(client))
  return target.abilities.prefill ?? (prefill === true || prefillField !== undefined)
}
