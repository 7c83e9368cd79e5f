import type { AgentVariantConfig } from '../config/schema/agent.ts'
import type { PlanoConfig } from '../config/schema/root.ts'
import type { ModelDirectory } from '../contract/model-directory.ts'
import type { RollbackPolicy, VariantSpec } from '../contract/variant.ts'

const DEFAULT_MIN_REQUESTS = 50

/** The variants of every agent that has some, and the targets of every alias that has several, by target. */
export function variantSpecs(config: PlanoConfig, directory: ModelDirectory): Map<string, VariantSpec[]> {
  const specs = new Map<string, VariantSpec[]>()
  for (const [name, { targets = [] }] of Object.entries(config.model_aliases)) {
    const found = directory.resolve(name, { internal: true })
    if (found.kind !== 'alias' || found.alias.targets.length < 2) continue
    specs.set(
      name,
      found.alias.targets.map(({ target, weight }) => {
        const own = targets.find(({ model }) => directory.find(model)?.id === target.id)
        return { id: target.id, weight, shadow: own?.shadow ?? false, ...readRollback(own?.rollback) }
      }),
    )
  }
  for (const agent of config.agents) {
    const { variants } = agent
    if (variants === undefined) continue
    const equal = variants.every((variant) => variant.weight === undefined)
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

function readRollback(config: AgentVariantConfig['rollback']): { rollback?: RollbackPolicy } {
  if (config === undefined) return {}
  return {
    rollback: {
      ...(config.error_rate === undefined ? {} : { errorRate: config.error_rate }),
      ...(config.latency_ratio === undefined ? {} : { latencyRatio: config.latency_ratio }),
      ...(config.quality === undefined ? {} : { quality: config.quality }),
      minRequests: config.min_requests ?? DEFAULT_MIN_REQUESTS,
    },
  }
}
