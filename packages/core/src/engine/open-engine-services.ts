import type { PlanoConfig } from '../config/schema/root.ts'
import type { UpstreamAnswer } from '../contract/execute/upstream.ts'
import type { ModelDirectory } from '../contract/model/model-directory.ts'
import type { Observer } from '../contract/observer.ts'
import type { Transport } from '../contract/transport/transport.ts'
import type { Usage } from '../contract/wire/reply.ts'
import type { Variants } from '../execute/variants/variant-tracker.ts'
import type { CallParts } from '../upstream/call-parts.ts'
import type { createCallUpstream } from '../upstream/call-upstream.ts'
import { DeadlineTimer } from '../util/async/deadline-timer.ts'
import { LazyModule } from '../util/async/lazy-module.ts'
import { loadGrammar, loadGrammars } from '../wire/grammars.ts'
import type { AssembleOptions } from './assemble-options.ts'
import { createNestedFetch } from './entry/nested-fetch.ts'
import { agentAccess } from './execute/build-candidates.ts'
import { observeCalls, observeTransport, openObserver } from './observe/open-observer.ts'
import { createPrefixReader } from './turn/create-prefix-reader.ts'
import { grammarOf } from './turn/grammar-of.ts'
import type { readTextAndUsage } from './turn/read-text-and-usage.ts'
import { createWireContext } from './turn/wire-context.ts'
import type { NoteQuality } from './variants/create-quality-notes.ts'
import { openQualityNotes } from './variants/open-quality-notes.ts'
import { openVariants } from './variants/open-variants.ts'
import { variantSpecs } from './variants/variant-specs.ts'

/** What the stages build upon: transport, grammars, and calls to a single upstream. */
export interface EngineServices extends AssembleOptions {
  config: PlanoConfig
  directory: ModelDirectory
  observer: Observer
  ownTransport: Transport
  deadlineTimer: DeadlineTimer
  wireContext: ReturnType<typeof createWireContext>
  prefixOf: CallParts['prefixOf']
  callUpstream: ReturnType<typeof createCallUpstream>
  variants: Variants
  noteQuality: NoteQuality
  /** Loads the code that calls upstreams and reads their answers. */
  openCalls(): Promise<unknown>
  /** The text of any answer, complete or streamed, in any API. */
  readText(answer: UpstreamAnswer): Promise<string>
  readTextAndUsage(answer: UpstreamAnswer): Promise<{ text: string; usage: Usage | undefined }>
}

const readTextAndUsageLazily: typeof readTextAndUsage = async (...said) =>
  (await import('./turn/read-text-and-usage.ts')).readTextAndUsage(...said)

export async function openEngineServices(
  config: PlanoConfig,
  options: AssembleOptions & { directory: ModelDirectory },
): Promise<EngineServices> {
  const { platform, directory } = options
  const { clock } = platform
  const wireContext = createWireContext(clock)
  const deadlineTimer = new DeadlineTimer(clock)
  const ownTransport = options.transport ?? (await platform.createTransport())
  const access = agentAccess(config)
  const seen = new LazyModule(() => import('./turn/read-seen-answer.ts'))
  const observer = await openObserver(config, options, (request, answer) =>
    seen.use((reader) => reader.readSeenAnswer(request, answer, wireContext)),
  )
  const prefixOf = createPrefixReader(config)
  const isLimited =
    config.limits.length > 0 || config.ratelimits.length > 0 || config.routing.routing_budget !== undefined
  const parts: CallParts = {
    marks: readMarks(config),
    prefixOf,
    transport: observeTransport(observer, ownTransport),
    clock,
    deadlineTimer,
    code: undefined,
    grammar: grammarOf,
    loadGrammar,
    context: wireContext,
    agent: (id) => access.get(id),
    model: (id) => directory.find(id),
    nestedFetch(exchange, agent) {
      const held = observer.hold()
      const nested = createNestedFetch(Object.create(exchange, { calling: { value: agent } }), options.answerNested)
      return (input, init) => held(() => nested(input, init))
    },
    traceHeaders: observer.traceHeaders,
    countsUsage: (exchange) => isLimited || observer.hasListener(exchange, 'response'),
  }
  const calls = openCalls(config, directory, parts)
  const variants = await openVariants(variantSpecs(config, directory), { clock, emit: options.hub.emit })
  return {
    ...options,
    config,
    observer,
    ownTransport,
    deadlineTimer,
    wireContext,
    prefixOf,
    callUpstream: observeCalls(
      observer,
      (...call) => calls.use((callUpstream) => callUpstream(...call)),
      (id) => directory.find(id),
    ),
    openCalls: () => Promise.all([calls.open(), seen.open()]),
    variants,
    noteQuality: await openQualityNotes(config, variants),
    readText: async (answer) => (await readTextAndUsageLazily(answer, wireContext)).text,
    readTextAndUsage: (answer) => readTextAndUsageLazily(answer, wireContext),
  }
}

/** Loads the code that calls upstreams, and their grammars, with the first call. */
function openCalls(
  config: PlanoConfig,
  { dialects }: ModelDirectory,
  parts: CallParts,
): LazyModule<ReturnType<typeof createCallUpstream>> {
  return new LazyModule(async () => {
    const [calls, code] = await Promise.all([
      import('../upstream/call-upstream.ts'),
      openCode(config),
      loadGrammars(['chat', ...dialects, ...config.agents.map((agent) => agent.api ?? 'chat')]),
    ])
    return calls.createCallUpstream({ ...parts, code })
  })
}

/** Loads the code for agents and models in code, if there are any. */
async function openCode({ agents, model_providers: models }: PlanoConfig): Promise<CallParts['code']> {
  const sources = [...agents.flatMap((agent) => [agent, ...(agent.variants ?? [])]), ...models]
  return sources.some(({ run }) => run !== undefined) ? import('../upstream/code/code-upstreams.ts') : undefined
}

const DEFAULT_MIN_PREFIX = 1024

function readMarks({ prompt_caching: caching }: PlanoConfig): CallParts['marks'] {
  if (caching.enabled !== true || caching.inject_cache_control === false) return undefined
  return {
    minTokens: caching.min_prefix_tokens ?? DEFAULT_MIN_PREFIX,
    strategy: caching.strategy ?? 'auto',
    ttl: caching.ttl,
  }
}
