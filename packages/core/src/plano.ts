import { platform } from '#platform'
import type { ConfigNames, DefinedConfig } from './config/define-config.ts'
import { formatMistake } from './config/mistakes/format-mistake.ts'
import type { PlanoConfig, PlanoConfigInput } from './config/schema/root.ts'
import type { ConfigWarning } from './config/tree/config-source.ts'
import type { ClientCall } from './contract/call/client-call.ts'
import type { Exchange } from './contract/call/exchange.ts'
import type { Encoder } from './contract/decide/encoder.ts'
import type { VariantState } from './contract/execute/variant.ts'
import type { InspectorPage, InspectorPageOptions } from './contract/inspector.ts'
import type { Decision } from './contract/record/decision.ts'
import type { PlanoEvent, PlanoEventType } from './contract/record/events.ts'
import type { Answer } from './contract/transport/answer.ts'
import type { AnswerSink } from './contract/transport/answer-sink.ts'
import { loadEncoder } from './decide/local/load-encoder.ts'
import { createLatencyTracker } from './decide/rank/latency-tracker.ts'
import { assemble } from './engine/assemble.ts'
import { pickEncoder } from './engine/decide/pick-encoder.ts'
import { Engine } from './engine/engine.ts'
import { type PlanoRequestInit, toClientCall } from './engine/entry/web-request.ts'
import { WebSink } from './engine/entry/web-sink.ts'
import type { DecideQuery, Generation } from './engine/generation.ts'
import { createEventHub, type EventListener } from './engine/observe/event-hub.ts'
import { openLog } from './engine/observe/open-log.ts'
import { readConfig } from './engine/read-config.ts'
import { createStoreKeeper } from './engine/stores/open-stores.ts'
import { emitRestored } from './engine/variants/emit-restored.ts'
import { warmFirst } from './engine/warm-first.ts'
import { PlanoError } from './errors/plano-error.ts'
import { reportHealth, setBreakers, type UpstreamHealthReport } from './execute/health/report-health.ts'
import { createHealthRegistry } from './execute/health/upstream-health.ts'
import { createConversationMemory } from './observe/conversation-memory.ts'
import { createLazyTelemetry } from './observe/lazy-telemetry.ts'
import { openLedger, type UsageQuery, type UsageRow } from './observe/usage-ledger.ts'
import type { PlanoOptions } from './plano-options.ts'
import { matchSurface } from './surface/match-surface.ts'
import { KeyedQueue } from './util/async/keyed-queue.ts'
import { LazyModule } from './util/async/lazy-module.ts'

/** Number of conversations whose signals are tracked at the same time. */
const MAX_CONVERSATIONS = 1000

/** The names that a configuration declares, or `string` when they are not known at compile time. */
type KnownName<Name extends string> = [Name] extends [never] ? string : Name

/** The engine. Create one with `createPlano` and share it; all methods may be called detached. */
export interface Plano<Names extends ConfigNames = ConfigNames> {
  /**
   * Answers any of the HTTP surfaces in this process, without a network hop. Path prefixes before `/v1` are ignored.
   */
  fetch: (input: Request | string | URL, init?: PlanoRequestInit) => Promise<Response>
  /** Decides which agents or models would answer, and why, without calling them. Only the router may be called. */
  decide(query: DecideQuery<KnownName<Names['listener']>>): Promise<Decision<KnownName<Names['agent']>>>
  /**
   * Validates a configuration and swaps it in atomically. Requests in flight finish on the old one. Rejects with
   * PlanoError `invalid_config` or `config_not_found` and changes nothing when it is invalid. Concurrent calls run in
   * order.
   */
  reload(config: string | PlanoConfigInput): Promise<void>
  /**
   * Listens to one type of event. Returns a function that removes the listener. Throws `invalid_request` for an unknown
   * type.
   */
  on<Type extends PlanoEventType>(type: Type, listener: EventListener<Type>): () => void
  /** Listens to every event. Returns a function that removes the listener. */
  onEvent(listener: (event: PlanoEvent) => void): () => void
  /**
   * Stops accepting requests, waits up to `drainMs` (default 10 s) for those in flight, aborts the rest, closes
   * connections.
   */
  close(options?: { drainMs?: number }): Promise<void>
  /** Health of every instance that was called: circuit breaker, cool-down, calls in flight, latency. */
  health(): UpstreamHealthReport[]
  /** Every variant of an agent or model alias: its status, its statistics, and why it was rolled back. */
  variants(): VariantState[]
  /**
   * Puts a rolled-back variant back into service and resets its statistics. Returns false if it was not rolled back.
   */
  restore(target: string, variant: string): boolean
  /**
   * Usage and cost since this engine was created, most expensive first: `usage({ by: 'tenant' })`, `usage({ tenant:
   * 'acme', by: ['agent', 'model'] })`. Without `by` there is a single row.
   */
  usage(query?: UsageQuery): UsageRow[]
  /**
   * Opens the circuit breakers of an upstream (agent id or `provider/model`) until `reset`, without `instance` also
   * those of instances that were never called. Returns how many instances that were called it opened.
   */
  trip(target: { upstream: string; instance?: string }): number
  /** Closes the circuit breakers of an upstream and ends its cool-down. Returns how many it reset. */
  reset(target: { upstream: string; instance?: string }): number
  /**
   * Serves the inspector page (package `@planojs/inspector`) on its own port until `close`. Rejects with PlanoError
   * `package_missing` when the package is not installed, `invalid_config` for a public host without a token, and
   * `closing` once the engine is shutting down.
   */
  inspector(options?: InspectorPageOptions): Promise<InspectorPage>
  /** Whether a path, relative to the mount point, belongs to one of our surfaces. */
  handles(path: string): boolean
  /** The entry point below `fetch`, for adapters to other HTTP servers. */
  answer(call: ClientCall): Promise<Answer>
  /** Like `answer`, but without promises: writes the answer into the sink as it arrives. Never throws. */
  deliver(call: ClientCall, sink: AnswerSink): void
  /** The active configuration with all defaults filled in. */
  readonly config: PlanoConfig
  /** Warnings about the active configuration: deprecated forms, unset variables, keys without effect. */
  readonly warnings: readonly ConfigWarning[]
}

/**
 * Creates an engine from a configuration file, a directory that contains one, or a configuration object. Default: the
 * working directory. Rejects with PlanoError `invalid_config` that lists every mistake, or `config_not_found`.
 */
export function createPlano<Names extends ConfigNames>(
  config: DefinedConfig<Names>,
  options?: PlanoOptions,
): Promise<Plano<Names>>
export function createPlano(config?: string | PlanoConfigInput, options?: PlanoOptions): Promise<Plano>
export async function createPlano(config?: string | PlanoConfigInput, options: PlanoOptions = {}): Promise<Plano> {
  const shared = openShared(options)
  const build = (source: string | PlanoConfigInput | undefined) =>
    buildGeneration(source, {
      shared,
      options,
      answerNested: (call, parent) => engine.answer(call, parent),
      answerAlone: (call) => engine.answer(call),
    })
  const first = build(config)
  // Stores that were opened for an invalid configuration would keep the process alive.
  first.catch(() => shared.stores.close()).catch(() => undefined)
  const engine: Engine = new Engine(await first, (call) => shared.telemetry.load(call.header))
  await warmFirst(engine.generation, options.clock)
  const { background } = shared
  const reload: Plano['reload'] = async (next) => {
    const at = () => shared.clock.now()
    try {
      engine.requireOpen()
      const before = engine.generation.variants.states()
      const generation = await build(next)
      await generation.warm()
      engine.swap(generation)
      if (background.isOpen) await background.use((queue) => queue.keepTo(generation.config))
      emitRestored(shared, before, engine.generation.variants.states())
    } catch (error) {
      const message = PlanoError.from(error).message
      shared.hub.emit({ type: 'reload', requestId: '', at: at(), ok: false, message })
      throw error
    }
    shared.hub.emit({ type: 'reload', requestId: '', at: at(), ok: true })
  }
  const reloads = new KeyedQueue()
  return toPlano(engine, shared, (next) => reloads.inTurn('', () => reload(next)))
}

/** State that survives a reload. */
type Shared = ReturnType<typeof openShared>

function openShared(options: PlanoOptions) {
  const hub = createEventHub()
  const clock = options.clock ?? platform.clock
  const health = createHealthRegistry(clock, hub.emit)
  const telemetry = createLazyTelemetry(options.telemetry ?? {}, {
    createContext: () => platform.createAsyncContext(),
    onLoad(loaded) {
      hub.onAny(loaded.measureEvent, () => loaded.meters.isOn)
      loaded.watchUpstreams(() => reportHealth(health, clock))
    },
  })
  const latencies = createLatencyTracker(clock)
  hub.on('attempt', (event) => latencies.see(event.attempt))
  let logging: Promise<void> | undefined
  let installed: Promise<Encoder | undefined> | undefined
  const tellOfEncoder = (error: unknown) => {
    const message = `@planojs/local-router is installed but cannot be loaded (${PlanoError.from(error).code}).`
    hub.emit({ type: 'warning', requestId: '', at: clock.now(), code: 'encoder_failed', message })
  }
  return {
    hub,
    clock,
    env: options.env ?? platform.env,
    health,
    latencies,
    conversations: createConversationMemory(MAX_CONVERSATIONS),
    ledger: openLedger(options.usage),
    background: new LazyModule(
      async () => new (await import('./recall/background/background-queue.ts')).BackgroundQueue(),
    ),
    turns: new KeyedQueue(),
    redact: options.redactContent,
    telemetry,
    stores: createStoreKeeper({ given: options.stores, clock, importModule: platform.importModule }),
    // Warnings of the first configuration arise before anyone can listen to events.
    warnings: new WeakMap<PlanoConfig, readonly ConfigWarning[]>(),
    openLog: () => (logging ??= options.logger && openLog(hub, options.logger)),
    installedEncoder: () => (installed ??= loadEncoder(platform.importModule, tellOfEncoder)),
  }
}

interface BuildParts {
  shared: Shared
  options: PlanoOptions
  answerNested(call: ClientCall, parent: Exchange): Promise<Answer>
  answerAlone(call: ClientCall): Promise<Answer>
}

async function buildGeneration(source: string | PlanoConfigInput | undefined, parts: BuildParts): Promise<Generation> {
  const { shared, options } = parts
  const { hub, clock, env } = shared
  await Promise.all([shared.telemetry.load(), shared.openLog()])
  const parsed = await readConfig(source, env, options.code)
  const { stores, missing } = await shared.stores.open(parsed.config)
  const warnings = [...parsed.warnings, ...missing.map((message) => ({ path: '', message }))]
  shared.warnings.set(parsed.config, warnings)
  for (const warning of warnings)
    hub.emit({ type: 'warning', requestId: '', at: clock.now(), code: 'config', message: formatMistake(warning) })
  return assemble(parsed.config, {
    ...shared,
    ...stores,
    platform: { ...platform, clock, env },
    transport: options.transport,
    random: options.random ?? Math.random,
    answerNested: parts.answerNested,
    answerAlone: parts.answerAlone,
    encoder: (wanted) => pickEncoder(wanted, shared.installedEncoder),
  })
}

function toPlano(engine: Engine, shared: Shared, reload: Plano['reload']): Plano {
  const { hub, health, clock, warnings } = shared
  const pages = new Set<Promise<InspectorPage>>()
  const plano: Plano = {
    fetch: (input, init) =>
      new Promise((resolve, reject) => {
        const call = toClientCall(input, init)
        engine.deliver(call, new WebSink(call, resolve, reject))
      }),
    decide: (query) => engine.generation.decide(query),
    reload,
    on: (type, listener) => hub.on(type, listener),
    onEvent: (listener) => hub.onAny(listener),
    async close({ drainMs } = {}) {
      await engine.close(drainMs)
      if (shared.background.isOpen) await shared.background.use((queue) => queue.settle(clock))
      // A page that failed to open has nothing to close, and its caller was informed. Others may already be closed.
      for (const page of pages) await page.then((opened) => opened.close()).catch(() => undefined)
      pages.clear()
      shared.telemetry.loaded?.meters.close()
      await shared.stores.close()
    },
    async inspector(wanted = {}) {
      engine.requireOpen()
      const page = import('./engine/observe/open-inspector.ts').then(({ openInspector }) =>
        openInspector(plano, wanted, platform.importModule),
      )
      // Synchronously, so that a concurrent `close` waits for the page.
      pages.add(page)
      return page
    },
    health: () => reportHealth(health, clock),
    variants: () => engine.generation.variants.states(),
    restore: (target, variant) => engine.generation.variants.restore(target, variant, 'It was restored manually.'),
    usage: (query) => shared.ledger?.read(query) ?? [],
    trip: (target) => setBreakers(health, target, 'trip'),
    reset: (target) => setBreakers(health, target, 'reset'),
    handles: (path) => matchSurface(path, engine.generation.surfaces) !== undefined,
    answer: (call) => engine.answer(call),
    deliver: (call, sink) => engine.deliver(call, sink),
    get config() {
      return engine.generation.config
    },
    get warnings() {
      return warnings.get(engine.generation.config) ?? []
    },
  }
  return plano
}

/**
 * Reads and validates the configuration file at a path or in a directory (default: the working directory), without
 * starting anything. Rejects with PlanoError `config_not_found`, or `invalid_config` that lists every mistake.
 */
export async function loadConfig(path?: string): Promise<PlanoConfig> {
  return (await readConfig(path, platform.env, undefined)).config
}
