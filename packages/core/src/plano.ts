import { platform } from '#platform'
import type { ConfigCode } from './config/attach-code.ts'
import type { ConfigWarning } from './config/config-source.ts'
import type { ConfigNames, DefinedConfig } from './config/define-config.ts'
import { formatMistake } from './config/format-mistake.ts'
import type { PlanoConfig, PlanoConfigInput } from './config/schema/root.ts'
import type { Answer } from './contract/answer.ts'
import type { AnswerSink } from './contract/answer-sink.ts'
import type { ClientCall } from './contract/client-call.ts'
import type { Clock } from './contract/clock.ts'
import type { Decision } from './contract/decision.ts'
import type { Encoder } from './contract/encoder.ts'
import type { PlanoEvent, PlanoEventType } from './contract/events.ts'
import type { Exchange } from './contract/exchange.ts'
import type { InspectorPage, InspectorPageOptions } from './contract/inspector.ts'
import type { Logger } from './contract/logger.ts'
import type { Stores } from './contract/store.ts'
import type { Transport } from './contract/transport.ts'
import type { VariantState } from './contract/variant.ts'
import { loadEncoder } from './decide/local/load-encoder.ts'
import { createLatencyBook } from './decide/rank/latency-book.ts'
import { assemble } from './engine/assemble.ts'
import { pickEncoder } from './engine/decide/pick-encoder.ts'
import { type PlanoRequestInit, toClientCall } from './engine/door/web-door.ts'
import { WebSink } from './engine/door/web-sink.ts'
import { Engine } from './engine/engine.ts'
import type { DecideQuery, Generation } from './engine/generation.ts'
import { createEventHub, type EventListener } from './engine/observe/event-hub.ts'
import { openLog } from './engine/observe/open-log.ts'
import { readConfig } from './engine/read-config.ts'
import { createStoreKeeper } from './engine/stores/open-stores.ts'
import { tellRestored } from './engine/variants/tell-restored.ts'
import { warmFirst } from './engine/warm-first.ts'
import { PlanoError } from './errors/plano-error.ts'
import { reportHealth, setBreakers, type UpstreamHealthReport } from './execute/health/report-health.ts'
import { createHealthRegistry } from './execute/health/upstream-health.ts'
import type { ContentRedactor } from './observe/capture-content.ts'
import { createConversationMemory } from './observe/conversation-memory.ts'
import { createLateTelemetry } from './observe/late-telemetry.ts'
import type { TelemetryOptions } from './observe/telemetry.ts'
import { openLedger, type UsageLedgerOptions, type UsageQuery, type UsageRow } from './observe/usage-ledger.ts'
import { BackgroundQueue, readBackgroundLimits } from './recall/background-queue.ts'
import { matchSurface } from './surface/match-surface.ts'
import { KeyedQueue } from './util/keyed-queue.ts'

/** Conversations whose signals are followed at a time. */
const MAX_CONVERSATIONS = 1000

type Environment = Readonly<Record<string, string | undefined>>

/** What code may inject; everything has a default. */
export interface PlanoOptions {
  /** Time, for tests. */
  clock?: Clock
  /** HTTP to upstreams; on Node undici's dispatcher by default, elsewhere fetch. The one given is not closed by us. */
  transport?: Transport
  /** Environment for `$VAR` and provider keys. Default: the process environment. */
  env?: Environment
  /** Functions for agents and filters that a configuration file declares, by id. */
  code?: ConfigCode
  /** Where state is kept; by default where the configuration says, and in this process. What is given is not closed by us. */
  stores?: Partial<Stores>
  /** Random numbers in [0, 1) for weights and jitter. */
  random?: () => number
  /** Gets one structured line per request, warning, breaker change and reload; pino fits. Silent by default. */
  logger?: Logger
  /** Changes each text of prompts and answers before it is shown, where `tracing.capture_content` is on. */
  redactContent?: ContentRedactor
  /** How much `usage()` tells apart; false adds nothing up. Default: 10,000 groups and as many of sessions. */
  usage?: false | Partial<UsageLedgerOptions>
  /** OpenTelemetry, where it is not to be the application's global one. */
  telemetry?: TelemetryOptions
}

/** Names as far as a configuration tells them; any where it tells none. */
type KnownName<Name extends string> = [Name] extends [never] ? string : Name

/** The engine: a `fetch` with the outer loop of a multi-agent application behind it. */
export interface Plano<Names extends ConfigNames = ConfigNames> {
  /** Every HTTP surface without a hop. Safe to pass around detached; any path prefix before ours is ignored. */
  fetch: (input: Request | string | URL, init?: PlanoRequestInit) => Promise<Response>
  /** Who would answer, and why. Calls nobody but the router. */
  decide(query: DecideQuery<KnownName<Names['listener']>>): Promise<Decision<KnownName<Names['agent']>>>
  /**
   * Validates and swaps atomically; requests under way finish on the old configuration. A bad one changes nothing. Those
   * that are asked for meanwhile follow in their order.
   */
  reload(config: string | PlanoConfigInput): Promise<void>
  /** Listens to one type of event; the returned function stops that. Throws `invalid_request` for a type that no event has. */
  on<Type extends PlanoEventType>(type: Type, listener: EventListener<Type>): () => void
  /** Listens to every event. */
  onEvent(listener: (event: PlanoEvent) => void): () => void
  /** Stops accepting, lets work finish, aborts what is left after `drainMs` (default 10 s), closes connections. */
  close(options?: { drainMs?: number }): Promise<void>
  /** State of every instance that was called: breaker, rest, calls under way, latency. */
  health(): UpstreamHealthReport[]
  /** Every variant of an agent or of a model alias: who is in service, what was seen of it, and why it was taken out. */
  variants(): VariantState[]
  /** Puts a rolled-back variant back into service with a clean record; false when it is not rolled back. */
  restore(target: string, variant: string): boolean
  /**
   * What requests used and cost since the engine was created, in this process: `usage({ by: 'tenant' })`,
   * `usage({ tenant: 'acme', by: ['agent', 'model'] })`. Dearest first; without `by` one row.
   */
  usage(query?: UsageQuery): UsageRow[]
  /** Opens the breakers of an upstream (agent id or `provider/model`) by hand until `reset`; answers how many. */
  trip(target: { upstream: string; instance?: string }): number
  /** Closes its breakers and ends its rest. */
  reset(target: { upstream: string; instance?: string }): number
  /**
   * Serves the page of the package `@planojs/inspector` on a port of its own until `close`. Rejects with PlanoError
   * `package_missing` when that is not installed, `invalid_config` for another host without a token, and `closing` once the
   * engine is being closed.
   */
  inspector(options?: InspectorPageOptions): Promise<InspectorPage>
  /** Whether a path relative to the mount point is one of ours. */
  handles(path: string): boolean
  /** The door beneath `fetch`, for bridges from other HTTP stacks. */
  answer(call: ClientCall): Promise<Answer>
  /** The same without promises: the answer goes into the sink as it comes. Never throws. */
  deliver(call: ClientCall, sink: AnswerSink): void
  /** The configuration in force, defaults filled in. */
  readonly config: PlanoConfig
  /** What that configuration should be looked at for: old forms, unset variables, keys without effect. */
  readonly warnings: readonly ConfigWarning[]
}

/**
 * Creates an engine from the path of a configuration file, a directory that has one, or a configuration object; without
 * either from the working directory. Throws PlanoError `invalid_config` with every mistake, or `config_not_found`.
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
  // What a refused configuration opened would keep the process alive.
  first.catch(() => shared.stores.close()).catch(() => undefined)
  const engine: Engine = new Engine(await first, (call) => shared.telemetry.load(call.header))
  await warmFirst(engine.generation, options.clock)
  const bound = () => shared.background.keepTo(readBackgroundLimits(engine.generation.config))
  bound()
  const reload: Plano['reload'] = async (next) => {
    const at = () => shared.clock.now()
    try {
      engine.requireOpen()
      const before = engine.generation.variants.states()
      const generation = await build(next)
      await generation.warm()
      engine.swap(generation)
      bound()
      tellRestored(shared, before, engine.generation.variants.states())
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

/** What outlives a reload. */
type Shared = ReturnType<typeof openShared>

function openShared(options: PlanoOptions) {
  const hub = createEventHub()
  const clock = options.clock ?? platform.clock
  const health = createHealthRegistry(clock, hub.emit)
  const telemetry = createLateTelemetry(options.telemetry ?? {}, {
    createContext: () => platform.createAsyncContext(),
    onLoad(loaded) {
      hub.onAny(loaded.measureEvent, () => loaded.meters.isOn)
      loaded.watchUpstreams(() => reportHealth(health, clock))
    },
  })
  const latencies = createLatencyBook(clock)
  hub.on('attempt', (event) => latencies.see(event.attempt))
  let logging: Promise<void> | undefined
  let installed: Promise<Encoder | undefined> | undefined
  const tellOfEncoder = (error: unknown) => {
    const message = `@planojs/local-router is installed and cannot be loaded (${PlanoError.from(error).code}).`
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
    background: new BackgroundQueue(),
    turns: new KeyedQueue(),
    redact: options.redactContent,
    telemetry,
    stores: createStoreKeeper({ given: options.stores, clock, importModule: platform.importModule }),
    // Warnings of the first configuration are found before anyone can listen to events.
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
      // Those that could not be opened have nothing to close, and their callers were told; others may be closed already.
      for (const page of pages) await page.then((opened) => opened.close()).catch(() => undefined)
      pages.clear()
      await shared.stores.close()
    },
    async inspector(wanted = {}) {
      engine.requireOpen()
      const page = import('./engine/observe/open-inspector.ts').then(({ openInspector }) =>
        openInspector(plano, wanted, platform.importModule),
      )
      // At once: a close that comes meanwhile waits for it.
      pages.add(page)
      return page
    },
    health: () => reportHealth(health, clock),
    variants: () => engine.generation.variants.states(),
    restore: (target, variant) => engine.generation.variants.restore(target, variant, 'It was put back by hand.'),
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
 * Reads and checks the configuration at a path, or the one that a directory (default: the working directory) has,
 * without starting anything. Throws PlanoError `config_not_found`, or `invalid_config` with every mistake.
 */
export async function loadConfig(path?: string): Promise<PlanoConfig> {
  return (await readConfig(path, platform.env, undefined)).config
}
