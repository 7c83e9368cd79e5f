import type { PlanoConfig } from '../../config/schema/root.ts'
import type { VariantSpec } from '../../contract/execute/variant.ts'
import type { ModelDirectory } from '../../contract/model/model-directory.ts'
import { readRollback } from '../../upstream/models/read-rollback.ts'

/** The variants of every agent and of every alias with several targets, by target. */
export function variantSpecs(config: PlanoConfig, directory: ModelDirectory): Map<string, VariantSpec[]> {
  const specs = new Map<string, VariantSpec[]>()
  for (const name of Object.keys(config.model_aliases)) {
    const found = directory.resolve(name, { internal: true })
    if (found.kind !== 'alias') continue
    const { targets, shadows } = found.alias
    const variants = [
      ...targets.map(({ target, ...rest }) => ({ id: target.id, shadow: false, ...rest })),
      ...shadows.map(({ id }) => ({ id, shadow: true, weight: 0 })),
    ]
    if (variants.length > 1) specs.set(name, variants)
  }
  for (const agent of config.agents) {
    const { variants } = agent
    if (variants === undefined) continue
    const equal = variants.every(({ shadow, weight }) => shadow === true || weight === undefined)
    specs.set(
      agent.id,
      variants.map((variant) => ({
        id: variant.id,
        weight: variant.weight ?? (equal ? 1 : 0),
        shadow: variant.shadow ?? false,
        ...readRollback(variant.rollback),
      })),
    )
  }
  return specs
}
