import type { PlanoConfig } from '../../config/schema/root.ts'
import type { JsonValue } from '../../contract/json.ts'
import type { Clock } from '../../contract/platform/clock.ts'
import { PlanoError } from '../../errors/plano-error.ts'
import {
  type LatencyTable,
  type PriceTable,
  parseDigitalOcean,
  parseLatencyMap,
  parseModelsDev,
  parsePriceMap,
  parsePrometheus,
} from './parse-metrics.ts'

export type MetricsSourceConfig = PlanoConfig['model_metrics_sources'][number]

export interface MetricsParts {
  clock: Clock
  /** Fetches JSON. Rejects unless the status is 200. */
  fetchJson(url: string): Promise<JsonValue>
  readTextFile(path: string): Promise<string>
  warn(message: string): void
}

/** One source with its latest valid data. */
export interface MetricsSource<Table> {
  readonly table: Table | undefined
  /** Reads immediately and then periodically. A failure keeps the previous data. */
  start(): Promise<void>
  stop(): void
}

/** Time limit of one read, in milliseconds. */
export const SOURCE_TIMEOUT_MS = 10_000

const MODELS_DEV = 'https://models.dev/api.json'
const DIGITAL_OCEAN = 'https://api.digitalocean.com/v2/gen-ai/models/catalog'

/** Creates a configured source of prices or latencies. */
export function createMetricsSource<Table extends PriceTable | LatencyTable>(
  config: MetricsSourceConfig,
  parts: MetricsParts,
  read: (config: MetricsSourceConfig, parts: MetricsParts) => Promise<Table>,
): MetricsSource<Table> {
  let table: Table | undefined
  let stopped = false
  let cancel: (() => void) | undefined
  const label = typeof config.provider === 'function' ? 'a function' : config.provider

  async function refresh(): Promise<void> {
    try {
      table = await inTime(read(config, parts), parts)
    } catch (error) {
      if (stopped) return
      const { message } = PlanoError.from(error, 'upstream_failed', 'it could not be read')
      const kept = table ? 'the last valid values are kept' : 'it has no values yet'
      parts.warn(`The ${config.type} source (${label}) failed, so ${kept}: ${message}`)
    }
    if (stopped || config.refresh_interval === undefined) return
    cancel = parts.clock.setTimer(() => void refresh(), config.refresh_interval * 1000)
  }

  return {
    get table() {
      return table
    },
    start: refresh,
    stop() {
      stopped = true
      cancel?.()
    },
  }
}

/** Adds the time limit, because a source in code that never resolves would never be read again. */
function inTime<Table>(reading: Promise<Table>, { clock }: MetricsParts): Promise<Table> {
  return new Promise((resolve, reject) => {
    const tooSlow = new PlanoError('upstream_timeout', `no answer within ${SOURCE_TIMEOUT_MS} ms`)
    const cancel = clock.setTimer(() => reject(tooSlow), SOURCE_TIMEOUT_MS)
    reading.then(resolve, reject).finally(cancel)
  })
}

async function readOwn(config: MetricsSourceConfig, parts: MetricsParts): Promise<JsonValue | undefined> {
  if (typeof config.provider === 'function') return (await config.provider()) as JsonValue
  if (config.provider === 'file') return JSON.parse(await parts.readTextFile(config.path ?? '')) as JsonValue
  return undefined
}

export async function readPrices(config: MetricsSourceConfig, parts: MetricsParts): Promise<PriceTable> {
  const own = await readOwn(config, parts)
  const table =
    own !== undefined
      ? parsePriceMap(own)
      : config.provider === 'digitalocean'
        ? parseDigitalOcean(await parts.fetchJson(config.url ?? DIGITAL_OCEAN))
        : parseModelsDev(await parts.fetchJson(config.url ?? MODELS_DEV))
  return rename(table, config.model_aliases)
}

export async function readLatencies(config: MetricsSourceConfig, parts: MetricsParts): Promise<LatencyTable> {
  const own = await readOwn(config, parts)
  if (own !== undefined) return rename(parseLatencyMap(own), config.model_aliases)
  const base = (config.url ?? '').replace(/\/+$/, '')
  const url = `${base}/api/v1/query?query=${encodeURIComponent(config.query ?? '')}`
  return rename(parsePrometheus(await parts.fetchJson(url)), config.model_aliases)
}

/** Renames models according to the configured aliases. */
function rename<Value>(table: ReadonlyMap<string, Value>, aliases: Readonly<Record<string, string>> = {}) {
  const renamed = new Map(table)
  for (const [theirs, ours] of Object.entries(aliases)) {
    const value = table.get(theirs)
    if (value !== undefined) renamed.set(ours, value)
  }
  return renamed
}
