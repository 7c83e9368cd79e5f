import type { JsonObject, JsonValue } from '../../contract/json.ts'
import type { ModelPrice, ModelRates, PriceTier } from '../../contract/model/model-target.ts'
import { PlanoError } from '../../errors/plano-error.ts'

/** Prices by model name: `provider/model`, or the source's name. */
export type PriceTable = ReadonlyMap<string, ModelPrice>
/** Latencies by model name, in any unit; they are only compared with each other. */
export type LatencyTable = ReadonlyMap<string, number>

const MILLION = 1_000_000

function asObject(value: JsonValue | undefined): JsonObject {
  return typeof value === 'object' && value !== null && !Array.isArray(value) ? value : {}
}

const asNumber = (value: JsonValue | undefined) =>
  typeof value === 'number' && Number.isFinite(value) ? value : undefined

function requireRows(table: ReadonlyMap<string, unknown>): void {
  if (table.size === 0) throw new PlanoError('invalid_upstream_answer', 'The source has no readable values.')
}

/** The models.dev catalogue in US dollars per million tokens. A bare id refers to the first provider that has it. */
export function parseModelsDev(value: JsonValue): PriceTable {
  const full = new Map<string, ModelPrice>()
  const bare = new Map<string, ModelPrice>()
  for (const [provider, entry] of Object.entries(asObject(value))) {
    for (const [id, model] of Object.entries(asObject(asObject(entry)['models']))) {
      const price = readPrice(asObject(asObject(model)['cost']))
      if (!price) continue
      full.set(`${provider}/${id}`, price)
      if (!bare.has(id)) bare.set(id, price)
    }
  }
  const table = new Map([...bare, ...full])
  requireRows(table)
  return table
}

/** A price with the field names of models.dev or our configuration. Undefined unless it has both input and output. */
function readPrice(cost: JsonObject): ModelPrice | undefined {
  const rates = readRates(cost)
  const tiers = [cost['tiers'] ?? cost['above'] ?? []].flat().flatMap((entry) => readTier(asObject(entry)))
  if (rates === undefined || tiers.length === 0) return rates
  return { ...rates, above: tiers.toSorted((a, b) => a.tokens - b.tokens) }
}

function readTier(entry: JsonObject): PriceTier[] {
  const tokens = asNumber(entry['tokens']) ?? asNumber(asObject(entry['tier'])['size'])
  const rates = readRates(entry)
  return tokens === undefined || rates === undefined ? [] : [{ tokens, ...rates }]
}

function readRates(cost: JsonObject): ModelRates | undefined {
  const input = asNumber(cost['input'])
  const output = asNumber(cost['output'])
  if (input === undefined || output === undefined) return undefined
  const cachedInput = asNumber(cost['cache_read']) ?? asNumber(cost['cached_input'])
  const cacheWrite = asNumber(cost['cache_write'])
  return {
    input,
    output,
    ...(cachedInput === undefined ? {} : { cachedInput }),
    ...(cacheWrite === undefined ? {} : { cacheWrite }),
  }
}

/** DigitalOcean's catalogue in US dollars per token, despite its field names. */
export function parseDigitalOcean(value: JsonValue): PriceTable {
  const rows = asObject(value)['data']
  const table = new Map<string, ModelPrice>()
  for (const row of Array.isArray(rows) ? rows : []) {
    const { model_id: id, pricing } = asObject(row)
    if (typeof id !== 'string' || pricing === undefined || pricing === null) continue
    const figures = asObject(pricing)
    const cached = asNumber(figures['cache_read_input_price_per_million']) ?? asNumber(figures['input_cache_read'])
    table.set(id, {
      input: perMillion(asNumber(figures['input_price_per_million']) ?? 0),
      output: perMillion(asNumber(figures['output_price_per_million']) ?? 0),
      ...(cached === undefined ? {} : { cachedInput: perMillion(cached) }),
    })
  }
  requireRows(table)
  return table
}

/** Rounds away floating point noise. */
function perMillion(perToken: number): number {
  return Number((perToken * MILLION).toPrecision(12))
}

/** An instant query of Prometheus. The label model_name identifies the model. */
export function parsePrometheus(value: JsonValue): LatencyTable {
  const rows = asObject(asObject(value)['data'])['result']
  const table = new Map<string, number>()
  for (const row of Array.isArray(rows) ? rows : []) {
    const { metric, value: sample } = asObject(row)
    const name = asObject(metric)['model_name']
    const text = Array.isArray(sample) ? sample[1] : undefined
    const latency = typeof text === 'string' && text.trim() !== '' ? Number(text) : Number.NaN
    if (typeof name === 'string' && Number.isFinite(latency)) table.set(name, latency)
  }
  requireRows(table)
  return table
}

/** Prices from a file or function: `{model: {input, output, …}}`, or the models.dev catalogue. */
export function parsePriceMap(value: JsonValue): PriceTable {
  const table = new Map<string, ModelPrice>()
  for (const [name, entry] of Object.entries(asObject(value))) {
    const price = readPrice(asObject(entry))
    if (price) table.set(name, price)
  }
  return table.size > 0 ? table : parseModelsDev(value)
}

/** Latencies from a file or function: `{model: number}`. */
export function parseLatencyMap(value: JsonValue): LatencyTable {
  const table = new Map<string, number>()
  for (const [name, entry] of Object.entries(asObject(value))) {
    const latency = asNumber(entry)
    if (latency !== undefined) table.set(name, latency)
  }
  requireRows(table)
  return table
}
