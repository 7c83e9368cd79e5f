import { getEventListeners } from 'node:events'
import { type AttemptRecord, createPlano, type Plano, type PlanoConfigInput, type PlanoEvent } from '@planojs/core'
import {
  createScriptedTransport,
  createVirtualClock,
  type Fault,
  formatFault,
  type ScriptedRequest,
  type ScriptedTransport,
  type VirtualClock,
} from '@planojs/testing'
import { arbitraryFault } from '@planojs/testing/arbitraries'
import fc from 'fast-check'
import { beforeAll, describe, expect, it } from 'vitest'
import { CLIENTS, type ClientApi, readClientAnswer, requestOf } from './client-answer.ts'
import { createDraw, loadEverything, until } from './virtual-world.ts'

const TEXT = 'one two three four five six seven eight nine ten'
const MODELS = ['openai/m0', 'anthropic/claude-sonnet-4-5', 'mistral/m2', 'gemini/gemini-2.5-flash'] as const
const MINUTE = 60_000
/** Set `PLANO_CHAOS_RUNS=3000` for a long run. */
const RUNS = Number(process.env['PLANO_CHAOS_RUNS'] ?? 30)

beforeAll(loadEverything, 60_000)

interface World {
  plano: Plano
  clock: VirtualClock
  transport: ScriptedTransport
  events: PlanoEvent[]
  /** One entry per call, in order. After the end of the list there are no faults. */
  weather: (readonly Fault[])[]
  asked: number
}

async function openWorld(models: number, resilience: PlanoConfigInput['resilience']): Promise<World> {
  const clock = createVirtualClock()
  const weather: World['weather'] = []
  const transport = createScriptedTransport({ clock, script: (request) => sayRest(request, weather.shift() ?? []) })
  const [first, ...rest] = MODELS.slice(0, models)
  const plano = await createPlano(
    {
      model_providers: MODELS.slice(0, models).map((model, index) => ({
        model,
        access_key: 'k',
        base_url: `http://host${index}.test`,
      })),
      model_aliases: { any: { target: first ?? MODELS[0], fallbacks: rest } },
      ...(resilience === undefined ? {} : { resilience }),
    },
    { env: {}, clock, transport, random: createDraw() },
  )
  const events: PlanoEvent[] = []
  plano.onEvent((event) => events.push(event))
  return { plano, clock, transport, events, weather, asked: 0 }
}

/** Returns the full text, or the rest of it for a model that is asked to continue. */
function sayRest(request: ScriptedRequest, fault: readonly Fault[]) {
  const { messages } = request.body
  const last = Array.isArray(messages) ? messages.at(-1) : undefined
  const begun = JSON.stringify(last ?? '').includes('"assistant"')
    ? (/one[a-z ]*/.exec(JSON.stringify(last))?.[0] ?? '')
    : ''
  const chunks = TEXT.slice(begun.length).match(/ ?\S+/g) ?? ['']
  return { chunks: request.stream ? chunks : [chunks.join('')], fault }
}

interface Ask {
  client: ClientApi
  stream: boolean
  /** Virtual milliseconds after which the client disconnects. */
  leavesAfter?: number | undefined
}

async function ask(world: World, { client, stream, leavesAfter }: Ask) {
  const { plano, clock } = world
  const controller = new AbortController()
  const begun = clock.monotonic()
  const [path, body] = requestOf(client, stream)
  world.asked += 1
  const headers = { 'x-request-id': `r${world.asked}` }
  const cancel =
    leavesAfter === undefined ? () => undefined : clock.setTimer(() => controller.abort(new Error('left')), leavesAfter)
  const work = plano
    .fetch(path, { method: 'POST', body: JSON.stringify(body), headers, signal: controller.signal })
    .then((response) => readClientAnswer(client, stream, response))
    .catch((error: unknown) => {
      if (controller.signal.aborted) return undefined
      throw error
    })
  const answer = await until(clock, work)
  cancel()
  const id = headers['x-request-id']
  const own = world.events.filter((event) => event.requestId === id)
  return {
    answer,
    left: controller.signal.aborted,
    durationMs: clock.monotonic() - begun,
    listeners: getEventListeners(controller.signal, 'abort').length,
    attempts: own.flatMap((event): AttemptRecord[] => (event.type === 'attempt' ? [event.attempt] : [])),
    settled: own.filter((event) => event.type === 'response'),
  }
}

/** Checks what must hold for every request, with any faults and any configuration. */
function judge(done: Awaited<ReturnType<typeof ask>>, limits: { attempts: number; totalMs: number }) {
  const { answer, left, attempts, settled, durationMs } = done
  expect(attempts.length).toBeLessThanOrEqual(limits.attempts)
  expect(durationMs).toBeLessThanOrEqual(limits.totalMs + 5)
  expect(settled).toHaveLength(1)
  expect(done.listeners).toBe(0)
  if (!answer || left) return
  if (answer.status >= 400) expect(answer.error, JSON.stringify(attempts)).toBeTypeOf('string')
  else if (answer.error === undefined) {
    expect(answer.text, JSON.stringify(attempts)).toBe(TEXT)
    expect(answer.ended).toBe(true)
    expect(settled[0]).toMatchObject({ outcome: 'success' })
  } else {
    expect(TEXT.startsWith(answer.text), answer.text).toBe(true)
    expect(answer.errorIsLast).toBe(true)
    expect(settled[0]).toMatchObject({ outcome: 'error' })
  }
}

/** Checks that no timer, no open call and no outstanding call is left. */
async function judgeEnd({ plano, clock, transport }: World, timers: number) {
  await clock.advance(0)
  expect(transport.open).toBe(0)
  // Deadlines share a timer, which may fire once more without effect.
  await clock.advance(10 * MINUTE)
  expect(clock.pendingTimers).toBe(timers)
  for (const health of plano.health()) expect(health).toMatchObject({ outstanding: 0 })
  await until(clock, plano.close({ drainMs: 10 }))
  expect(clock.pendingTimers).toBeLessThanOrEqual(timers)
}

const ms = (min: number, max: number) => fc.integer({ min, max })
const optional = <T>(value: fc.Arbitrary<T>) => fc.option(value, { nil: undefined })
const fault = arbitraryFault({ maxDelayMs: 2 * MINUTE, maxFrame: 14, maxBytes: 2000 }).map(
  // Every chunk of a slow body is a step of the clock. The script below covers one byte at a time.
  (one): Fault => (one.kind === 'drip' ? { ...one, bytes: Math.max(100, one.bytes) } : one),
)
const drawn = fc.oneof(
  { weight: 5, arbitrary: fc.constant<readonly Fault[]>([]) },
  { weight: 4, arbitrary: fault.map((one): readonly Fault[] => [one]) },
  { weight: 1, arbitrary: fc.tuple(fault, fault) },
)
const asks: fc.Arbitrary<Ask> = fc.record({
  client: fc.constantFrom(...CLIENTS),
  stream: fc.boolean(),
  leavesAfter: fc.oneof({ weight: 4, arbitrary: fc.constant(undefined) }, { weight: 1, arbitrary: ms(0, MINUTE) }),
})
const resilience = fc.record({
  retry: fc.record({
    max_attempts: fc.integer({ min: 1, max: 6 }),
    backoff: fc.record({ initial: ms(0, 1000), max: ms(0, 10_000) }),
    budget: fc.constantFrom(0.2, 1),
  }),
  timeout: fc.record({ first_byte: ms(100, MINUTE), idle: ms(100, MINUTE), total: ms(500, 5 * MINUTE) }),
  circuit_breaker: fc.oneof(
    fc.constant(false as const),
    fc.record({ min_requests: ms(1, 5), open_for: ms(100, MINUTE), half_open_probes: ms(1, 3) }),
  ),
  hedge: optional(fc.record({ after: ms(10, 20_000), max_extra: ms(1, 3), budget: fc.constantFrom(0.1, 1) })),
  bulkhead: optional(fc.record({ max_concurrent: ms(1, 3), max_queue: ms(0, 2), queue_timeout: ms(10, 1000) })),
  on_broken_stream: fc.constantFrom('error' as const, 'continue' as const),
  load_balancing: fc.constantFrom('round_robin' as const, 'peak_ewma' as const, 'weighted' as const),
})
const configuration = fc.record({ models: fc.integer({ min: 1, max: 4 }), resilience: fc.oneof(resilience) })

describe('any configuration in any weather, in virtual time', () => {
  it('respects its limits, reports correctly, settles once and leaks nothing', async () => {
    await fc.assert(
      fc.asyncProperty(
        configuration,
        fc.array(drawn, { maxLength: 24 }),
        fc.array(asks, { minLength: 1, maxLength: 5 }),
        async (...[config, weather, requests]) => {
          const { retry, timeout } = config.resilience
          const world = await openWorld(config.models, clean(config.resilience))
          const timers = world.clock.pendingTimers
          world.weather.push(...weather)
          for (const request of requests)
            judge(await ask(world, request), { attempts: retry.max_attempts, totalMs: timeout.total })
          await judgeEnd(world, timers)
        },
      ),
      { numRuns: RUNS },
    )
  }, 120_000)

  it('respects them with many concurrent requests', async () => {
    await fc.assert(
      fc.asyncProperty(
        configuration,
        fc.array(drawn, { maxLength: 24 }),
        fc.array(asks, { minLength: 2, maxLength: 8 }),
        async (...[config, weather, requests]) => {
          const { retry, timeout } = config.resilience
          const world = await openWorld(config.models, clean(config.resilience))
          const timers = world.clock.pendingTimers
          world.weather.push(...weather)
          const limits = { attempts: retry.max_attempts, totalMs: timeout.total }
          for (const done of await Promise.all(requests.map((request) => ask(world, request)))) judge(done, limits)
          await judgeEnd(world, timers)
        },
      ),
      { numRuns: Math.ceil(RUNS / 4) },
    )
  }, 120_000)
})

function clean(drawn: Record<string, unknown>): NonNullable<PlanoConfigInput['resilience']> {
  return Object.fromEntries(Object.entries(drawn).filter(([, value]) => value !== undefined))
}

/** Faults before an answer has begun, and how each must be classified. */
const EARLY: readonly (readonly [Fault, AttemptRecord['outcome']])[] = [
  [{ kind: 'status', status: 429, headers: { 'retry-after': '0' } }, 'rate_limited'],
  [{ kind: 'status', status: 500 }, 'server_error'],
  [{ kind: 'status', status: 503, headers: { 'retry-after': '1' } }, 'overloaded'],
  [{ kind: 'status', status: 529 }, 'overloaded'],
  [{ kind: 'first-byte', delayMs: 90_000 }, 'timeout'],
  [{ kind: 'stall', delayMs: 90_000, frame: 1 }, 'timeout'],
  [{ kind: 'reset', bytes: 20 }, 'stream_error'],
  [{ kind: 'close', frame: 1 }, 'stream_error'],
  [{ kind: 'malformed', frame: 1 }, 'server_error'],
  [{ kind: 'error-frame', frame: 1, status: 529 }, 'overloaded'],
  [{ kind: 'unreachable', code: 'ECONNREFUSED' }, 'network'],
  [{ kind: 'unreachable', code: 'ENOTFOUND' }, 'network'],
  [{ kind: 'refused' }, 'network'],
  [{ kind: 'content-type', type: 'text/html' }, 'server_error'],
  [{ kind: 'html', status: 502 }, 'server_error'],
  [{ kind: 'no-content' }, 'server_error'],
  [{ kind: 'empty' }, 'stream_error'],
]
const HARMLESS: readonly Fault[] = [
  { kind: 'duplicate-finish' },
  { kind: 'drip', bytes: 40, everyMs: 1 },
  { kind: 'first-byte', delayMs: 900 },
  { kind: 'stall', delayMs: 900, frame: 3 },
]

describe('three candidates with enough attempts', () => {
  it('answer every request at 30 % faults per attempt, and the script explains each attempt', async () => {
    const outcomes = new Map<string, Set<string>>()
    let requests = 0
    let faults = 0
    const attempt = fc.oneof(
      { weight: 7, arbitrary: fc.constantFrom(undefined, ...HARMLESS) },
      { weight: 3, arbitrary: fc.constantFrom(...EARLY) },
    )
    await fc.assert(
      fc.asyncProperty(fc.array(attempt, { maxLength: 9 }), asks, async (...[script, request]) => {
        const world = await openWorld(3, {
          retry: { max_attempts: 12, backoff: { initial: 10, max: 2000 }, budget: 1 },
          circuit_breaker: false,
          timeout: { first_byte: 5000, idle: 5000, total: 10 * MINUTE },
        })
        const isEarly = (each: (typeof script)[number]): each is (typeof EARLY)[number] => Array.isArray(each)
        const plan = script.map((each) => (isEarly(each) ? each[0] : each))
        world.weather.push(...plan.map((each) => (each === undefined ? [] : [each])))
        const done = await ask(world, { ...request, leavesAfter: undefined })
        requests += 1
        expect(done.answer, JSON.stringify(done.attempts)).toMatchObject({ status: 200, text: TEXT, error: undefined })
        for (const [index, attempt] of done.attempts.slice(0, -1).entries()) {
          const one = script[index]
          expect(isEarly(one), `${index}: ${JSON.stringify(attempt)}`).toBe(true)
          if (!isEarly(one)) continue
          faults += 1
          const name = formatFault(one[0])
          outcomes.set(name, (outcomes.get(name) ?? new Set()).add(attempt.outcome))
        }
        expect(done.attempts.at(-1)?.outcome).toBe('success')
        const answered = plan[done.attempts.length - 1]
        // A complete answer is inspected, whatever its content type.
        if (answered?.kind !== 'content-type') expect(isEarly(script[done.attempts.length - 1])).toBe(false)
        await judgeEnd(world, 0)
      }),
      { numRuns: RUNS },
    )
    expect(requests).toBeGreaterThanOrEqual(RUNS)
    // Faults are drawn: any higher bound fails now and then.
    expect(faults).toBeGreaterThan(0)
    for (const [early, expected] of EARLY)
      for (const outcome of outcomes.get(formatFault(early)) ?? [])
        expect([expected, ...alsoTaken(early)], formatFault(early)).toContain(outcome)
  }, 120_000)
})

/** Non-streaming answers fail differently from streams: a truncated one is invalid JSON. */
function alsoTaken({ kind }: Fault): string[] {
  // Chat completions have no field for the type of an error in a stream.
  if (kind === 'error-frame') return ['server_error']
  if (kind === 'empty' || kind === 'close') return ['server_error']
  return kind === 'malformed' || kind === 'no-content' ? ['stream_error', 'server_error'] : []
}
