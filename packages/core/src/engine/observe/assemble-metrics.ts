import type { PlanoConfig } from '../../config/schema/root.ts'
import type { ModelPrice } from '../../contract/model/model-target.ts'
import type { ModelDeciderParts } from '../../decide/create-model-decider.ts'
import { type ModelMetrics, openModelMetrics } from '../../decide/rank/model-metrics.ts'
import { rankModels } from '../../decide/rank/rank-models.ts'
import { readPrice } from '../../upstream/models/read-price.ts'
import type { EngineServices } from '../open-engine-services.ts'

/** Prices and latencies of models, and rankings by them. */
export interface MetricsModule {
  metrics: ModelMetrics
  rank: ModelDeciderParts['rank']
}

/** Opens the configured metrics sources and reads them once. A failing source causes a warning. */
export async function assembleMetrics(services: EngineServices): Promise<MetricsModule> {
  const { config, directory, platform, hub, latencies } = services
  const { clock } = platform
  const warn = (message: string) =>
    hub.emit({ type: 'warning', requestId: '', at: clock.now(), code: 'model_metrics', message })
  const metrics = await openModelMetrics(config.model_metrics_sources, {
    clock,
    warn,
    latencies,
    fetchJson: async (url) => (await import('../operations/fetch-json.ts')).fetchJson(services, url),
    readTextFile: platform.readTextFile,
    statedPrice: (model) => statedPrice(config, directory.find(model)?.access.index),
    knownPrice: (model) => directory.find(model)?.abilities.price,
  })
  await metrics.start()
  const parts = { metrics, qualityOf: (model: string) => directory.find(model)?.abilities.quality, warn }
  return { metrics, rank: (preference) => rankModels(preference.models, preference.selection_policy, parts) }
}

function statedPrice(config: PlanoConfig, index: number | undefined): ModelPrice | undefined {
  const price = index === undefined ? undefined : config.model_providers[index]?.capabilities?.price
  return price && readPrice(price)
}
