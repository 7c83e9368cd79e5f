import { describe, expect, it } from 'vitest'
import type { ModelAbilities } from '../../contract/model/model-target.ts'
import { fitModels, readNeeds } from './fit-models.ts'
import { createLatencyTracker } from './latency-tracker.ts'
import { parseDigitalOcean, parseModelsDev, parsePriceMap, parsePrometheus } from './parse-metrics.ts'
import { orderByFigure, type RankParts, rankModels } from './rank-models.ts'

const from = (figures: Record<string, number>) => (model: string) => figures[model]

describe('ranking', () => {
  it('sorts by value and keeps the declared order of models without one', () => {
    expect(orderByFigure(['a', 'b', 'c'], from({ a: 0.01, b: 0.005, c: 0.02 }))).toEqual(['b', 'a', 'c'])
    expect(orderByFigure(['a', 'b', 'c', 'd'], from({ a: Number.NaN, b: 0.5, c: 0.1 }))).toEqual(['c', 'b', 'a', 'd'])
  })
  const warnings: string[] = []
  const parts: RankParts = {
    metrics: {
      learns: false,
      priceOf: (model) => ({ dear: { input: 9, output: 9 }, cheap: { input: 1, output: 2 } })[model],
      latencyOf: from({ dear: 1, cheap: 2, unknown: Number.NaN }),
    },
    qualityOf: from({ dear: 90, cheap: 30 }),
    warn: (message) => warnings.push(message),
  }
  const all = ['unknown', 'dear', 'cheap']
  it.each([
    [undefined, all],
    [{ prefer: 'none' as const }, all],
    [{ prefer: 'cheapest' as const }, ['cheap', 'dear', 'unknown']],
    [{ prefer: 'fastest' as const }, ['dear', 'cheap', 'unknown']],
    [{ prefer: 'balanced' as const }, ['dear', 'cheap', 'unknown']],
    [{ prefer: 'balanced' as const, weights: { price: 5 } }, ['cheap', 'dear', 'unknown']],
    [{ prefer: 'balanced' as const, weights: { price: 1 } }, ['cheap', 'dear', 'unknown']],
    [{ prefer: 'balanced' as const, weights: { quality: 1 } }, ['dear', 'cheap', 'unknown']],
    [{ prefer: (models: readonly string[]) => models.toReversed() }, all.toReversed()],
  ])('obeys %j', (policy, expected) => {
    expect(rankModels(all, policy, parts)).toEqual(expected)
  })
  it('tolerates a function that throws or invents models', () => {
    const broken = () => {
      throw new Error('no')
    }
    expect(rankModels(all, { prefer: broken }, parts)).toEqual(all)
    expect(rankModels(all, { prefer: () => ['invented'] }, parts)).toEqual(all)
    expect(rankModels(all, { prefer: () => ['cheap', 'invented', 'cheap'] }, parts)).toEqual(['cheap'])
    expect(warnings).toHaveLength(2)
  })
  it('learns latencies with decay, and counts failures against a model', () => {
    let now = 0
    const book = createLatencyTracker({ now: () => now, monotonic: () => now, setTimer: () => () => undefined })
    const attempt = { kind: 'model', upstream: 'm', attempt: 1, startedAt: 0, next: '', durationMs: 900 } as const
    book.see({ ...attempt, outcome: 'success', firstByteMs: 100 })
    expect(book.latencyOf('m')).toBe(100)
    now += 300_000
    book.see({ ...attempt, outcome: 'success', firstByteMs: 400 })
    expect(book.latencyOf('m')).toBeCloseTo(300, 6)
    book.see({ ...attempt, outcome: 'server_error' })
    expect(book.latencyOf('m')).toBeGreaterThan(5000)
    book.see({ ...attempt, upstream: 'n', outcome: 'bad_request' })
    expect(book.latencyOf('n')).toBeUndefined()
    now += 3_600_000
    expect(book.latencyOf('m')).toBeUndefined()
  })
  it('limits the number of models, whatever names clients invent', () => {
    const book = createLatencyTracker({ now: () => 0, monotonic: () => 0, setTimer: () => () => undefined })
    const attempt = { kind: 'model', attempt: 1, startedAt: 0, next: '', durationMs: 9, outcome: 'timeout' } as const
    for (let made = 0; made <= 1000; made += 1) book.see({ ...attempt, upstream: `made-up-${made}` })
    expect([book.latencyOf('made-up-0'), book.latencyOf('made-up-1')]).toEqual([undefined, 30_000])
  })
})

describe('sources', () => {
  it('parses the catalogue of models.dev', () => {
    const large = { tier: { type: 'context', size: 200_000 }, input: 10, output: 9, cache_read: 1 }
    const table = parseModelsDev({
      openai: { models: { m: { cost: { input: 1, output: 2, cache_read: 0.1 } }, half: { cost: { input: 1 } } } },
      other: { models: { m: { cost: { input: 5, output: 6, tiers: [large, { tier: {}, input: 1, output: 1 }] } } } },
    })
    expect(Object.fromEntries(table)).toEqual({
      m: { input: 1, output: 2, cachedInput: 0.1 },
      'openai/m': { input: 1, output: 2, cachedInput: 0.1 },
      'other/m': {
        input: 5,
        output: 6,
        above: [{ tokens: 200_000, input: 10, output: 9, cachedInput: 1 }],
      },
    })
  })
  it('parses DigitalOcean’s prices per token', () => {
    const row = (model_id: string, pricing: Record<string, number>) => ({ model_id, pricing })
    const table = parseDigitalOcean({
      data: [
        row('a', { input_price_per_million: 3.75e-7, cache_read_input_price_per_million: 2.03e-7 }),
        row('b', { output_price_per_million: 1e-6, input_cache_read: 1.1e-7 }),
        { model_id: 'c' },
      ],
    })
    expect(Object.fromEntries(table)).toEqual({
      a: { input: 0.375, output: 0, cachedInput: 0.203 },
      b: { input: 0, output: 1, cachedInput: 0.11 },
    })
  })
  it('parses Prometheus queries and price maps', () => {
    const result = [
      { metric: { model_name: 'a' }, value: [1, '0.25'] },
      { metric: { model_name: 'b' }, value: [1, 'NaN'] },
      { metric: {}, value: [1, '1'] },
    ]
    expect([...parsePrometheus({ data: { result } })]).toEqual([['a', 0.25]])
    expect([...parsePriceMap({ x: { input: 1, output: 2, cached_input: 0 } })]).toEqual([
      ['x', { input: 1, output: 2, cachedInput: 0 }],
    ])
    for (const value of [{}, [], null, 'x', { data: [] }]) {
      expect(() => parseModelsDev(value)).toThrow()
      expect(() => parseDigitalOcean(value)).toThrow()
      expect(() => parsePrometheus(value)).toThrow()
    }
  })
})

describe('model selection by ability', () => {
  const abilities: Record<string, ModelAbilities> = {
    plain: { tools: false, vision: false, contextWindow: 1000 },
    seeing: { tools: true, vision: true, contextWindow: 100 },
  }
  const fit = (body: object, content: unknown = 'hi', models = ['plain', 'seeing', 'unknown']) =>
    fitModels(models, readNeeds(body as never, [{ role: 'user', content: content as string }]), (id) => abilities[id])
      .models
  const image = [{ type: 'image_url', image_url: { url: 'https://a.test/x.png' } }]

  it('drops models without tools, images or a large enough context', () => {
    expect(fit({})).toEqual(['plain', 'seeing', 'unknown'])
    expect(fit({ tools: [{ type: 'function' }] })).toEqual(['seeing', 'unknown'])
    expect(fit({}, image, ['plain', 'seeing'])).toEqual(['seeing'])
    expect(fit({}, 'word '.repeat(400))).toEqual(['plain', 'unknown'])
  })
  it('keeps the largest context when the request is too long for all', () => {
    expect(fit({}, 'word '.repeat(4000), ['plain', 'seeing'])).toEqual(['plain'])
  })
  it('refuses when no model has a required ability', () => {
    expect(() => fit({}, image, ['plain'])).toThrow(/images/)
  })
  it.each([
    { response_format: { type: 'json_schema' } },
    { text: { format: { type: 'json_schema' } } },
    { output_format: { type: 'json_schema' } },
    { output_config: { format: { type: 'json_schema' } } },
  ])('detects a schema in %j', (body) => {
    expect(readNeeds(body, []).abilities).toEqual(['schema'])
  })
})
