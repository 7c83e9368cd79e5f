import type { PlanoConfig } from '../config/schema/root.ts'
import type { JsonValue } from '../contract/json.ts'
import type { ModelPrice } from '../contract/model-target.ts'
import type { ModelDeciderParts } from '../decide/create-model-decider.ts'
import { SOURCE_TIMEOUT_MS } from '../decide/rank/metrics-source.ts'
import { createModelMetrics, type ModelMetrics } from '../decide/rank/model-metrics.ts'
import { rankModels } from '../decide/rank/rank-models.ts'
import { PlanoError } from '../errors/plano-error.ts'
import type { Ground } from './open-ground.ts'

/** Largest that a source may be. */
const MAX_SOURCE_BYTES = 32 * 1024 * 1024

/** Prices, latencies, and the order that follows from them. */
export interface MetricsRoom {
  metrics: ModelMetrics
  rank: ModelDeciderParts['rank']
}

/** Opens the configured sources and reads them once; one that fails is a warning and not a failure. */
export async function assembleMetrics(ground: Ground): Promise<MetricsRoom> {
  const { config, directory, platform, hub, latencies } = ground
  const { clock } = platform
  const warn = (message: string) =>
    hub.emit({ type: 'warning', requestId: '', at: clock.now(), code: 'model_metrics', message })
  const metrics = createModelMetrics(config.model_metrics_sources, {
    clock,
    warn,
    latencies,
    fetchJson: (url) => fetchJson(ground, url),
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
  if (!price) return undefined
  const { input, output, cached_input: cachedInput, cache_write: cacheWrite } = price
  return {
    input,
    output,
    ...(cachedInput === undefined ? {} : { cachedInput }),
    ...(cacheWrite === undefined ? {} : { cacheWrite }),
  }
}

async function fetchJson(ground: Ground, url: string): Promise<JsonValue> {
  const abort = new AbortController()
  const tooSlow = new PlanoError('upstream_timeout', `no answer within ${SOURCE_TIMEOUT_MS} ms`)
  const cancel = ground.platform.clock.setTimer(() => abort.abort(tooSlow), SOURCE_TIMEOUT_MS)
  try {
    const answer = await ground.ownTransport.send({
      url,
      method: 'GET',
      headers: [['accept', 'application/json']],
      body: undefined,
      signal: abort.signal,
    })
    if (answer.status !== 200) {
      answer.cancel()
      throw new PlanoError('upstream_failed', `status ${answer.status}`)
    }
    return await readJson(answer.body)
  } finally {
    cancel()
  }
}

async function readJson(source: AsyncIterable<Uint8Array>): Promise<JsonValue> {
  const decoder = new TextDecoder()
  let text = ''
  let size = 0
  for await (const chunk of source) {
    size += chunk.length
    if (size > MAX_SOURCE_BYTES) throw new PlanoError('upstream_failed', `more than ${MAX_SOURCE_BYTES} bytes`)
    text += decoder.decode(chunk, { stream: true })
  }
  try {
    return JSON.parse(text + decoder.decode()) as JsonValue
  } catch {
    throw new PlanoError('invalid_upstream_answer', 'not JSON')
  }
}
