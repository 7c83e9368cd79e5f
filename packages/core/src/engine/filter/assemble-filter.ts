import type { PlanoConfig } from '../../config/schema/root.ts'
import type { Exchange } from '../../contract/call/exchange.ts'
import type { InferenceRequest } from '../../contract/call/inference-request.ts'
import type { Plan } from '../../contract/decide/plan.ts'
import type { AgentHandOff } from '../../contract/execute/agent.ts'
import type { Candidate, UpstreamRequest } from '../../contract/execute/candidate.ts'
import type { UpstreamAnswer } from '../../contract/execute/upstream.ts'
import { admitRequest } from '../../filter/admit-request.ts'
import { buildRegistry } from '../../filter/build-registry.ts'
import type { FilterChain } from '../../filter/chain-link.ts'
import { API_PATHS, type FilterRuntime } from '../../filter/filter-runtime.ts'
import { createGuard } from '../../filter/guard-answer.ts'
import { runParallel, runsInParallel } from '../../filter/run-parallel.ts'
import type { Subject } from '../../filter/view-request.ts'
import { captureMessage } from '../../observe/capture-content.ts'
import { type AddressBook, addressRequest } from '../../surface/address-request.ts'
import { whenReady } from '../../util/async/when-ready.ts'
import { hasUniqueKeys } from '../../util/collections/has-unique-keys.ts'
import { readParts, readReply } from '../../wire/reply/read-answer.ts'
import { splitReply } from '../../wire/reply/split-reply.ts'
import { readEvents } from '../../wire/sse/read-events.ts'
import { readCapture } from '../observe/open-observer.ts'
import type { EngineServices } from '../open-engine-services.ts'
import { grammarOf } from '../turn/grammar-of.ts'
import { assembleFilterServices } from './assemble-filter-services.ts'
import { createFilterChains, type FilterChains } from './create-filter-chains.ts'
import { textAnswer } from './text-answer.ts'
import { withPromptGuards } from './with-prompt-guards.ts'

type CallUpstream = (
  exchange: Exchange,
  candidate: Candidate,
  request: UpstreamRequest,
) => Promise<UpstreamAnswer | AgentHandOff>

type Execute = (exchange: Exchange, request: InferenceRequest, plan: Plan) => Promise<UpstreamAnswer>

/** The filters of a configuration at their places. */
export interface FilterModule {
  /** Input filters of the listener. */
  admit(
    exchange: Exchange,
    request: InferenceRequest,
  ): InferenceRequest | UpstreamAnswer | Promise<InferenceRequest | UpstreamAnswer>
  /** Filters around one agent or model. */
  around(call: CallUpstream): CallUpstream
  /** Filters of the alias and the route around the plan, and parallel filters of the listener. */
  aroundPlan(execute: Execute): Execute
  /** Output filters of the listener. */
  guard(exchange: Exchange, request: InferenceRequest, answer: UpstreamAnswer): UpstreamAnswer | Promise<UpstreamAnswer>
  close(): Promise<void>
}

interface FilterSetup {
  services: EngineServices
  filters: FilterRuntime
  guard: ReturnType<typeof createGuard>
  chains: FilterChains
}

/** Builds every filter once, prompt guards included, and assigns the chains to their places. */
export async function assembleFilter(ground: EngineServices, book: AddressBook): Promise<FilterModule> {
  const config = withPromptGuards(ground.config)
  const services = { ...ground, config }
  const registry = buildRegistry(config.filters, await assembleFilterServices(services))
  const filters = openFilterRuntime(services)
  const chains = createFilterChains(config, { registry, directory: services.directory })
  const setup: FilterSetup = { services, filters, chains, guard: createGuard(filters) }
  return {
    admit(exchange, request) {
      const chain = chains.listener(request.address).input
      return chain.links.length === 0 ? request : admitListener(setup, exchange, { request, chain, book })
    },
    around: (call) => (hasUpstreamFilters(config) ? (...args) => callAround(setup, call, args) : call),
    aroundPlan: (execute) => (exchange, request, plan) =>
      isBare(setup, request, plan)
        ? execute(exchange, request, plan)
        : executeAround(setup, execute, { exchange, request, plan }),
    guard(exchange, request, answer) {
      const chain = chains.listener(request.address).output
      if (chain.links.length === 0) return answer
      return setup.guard(exchange, { subject: toSubject(request), chain, answer })
    },
    close: () => registry.close(),
  }
}

/** Whether a plan as a whole has no filters. */
function isBare({ chains }: FilterSetup, request: InferenceRequest, plan: Plan): boolean {
  const { input } = chains.listener(request.address)
  return !input.links.some(runsInParallel) && chains.plan(request, plan).length === 0
}

function admitListener(
  { filters, services }: FilterSetup,
  exchange: Exchange,
  { request, chain, book }: { request: InferenceRequest; chain: FilterChain; book: AddressBook },
): InferenceRequest | UpstreamAnswer | Promise<InferenceRequest | UpstreamAnswer> {
  return whenReady(admitRequest(filters, exchange, { subject: toSubject(request), chain }), (admission) => {
    if (admission.kind === 'answered') return textAnswer(services, admission.text, admission.filter)
    if (!admission.changed) return asSeen(request)
    return withSubject(request, admission.subject, exchange.parent ? openBook(book) : book)
  })
}

/**
 * The request as filters saw it: a duplicate key in the client's body could hide a value from them, so such a body is
 * dropped.
 */
function asSeen<Seen extends InferenceRequest | UpstreamRequest>(request: Seen): Seen {
  const { raw, body } = request
  return raw === undefined || hasUniqueKeys(raw, body) ? request : { ...request, raw: undefined }
}

/** Calls made by an agent may reach models even if clients can only reach agents. */
function openBook(book: AddressBook): AddressBook {
  return { ...book, agentsOnly: false }
}

function openFilterRuntime(services: EngineServices): FilterRuntime {
  const { platform, hub } = services
  const capture = readCapture(services.config, services.redact)
  return {
    clock: platform.clock,
    random: services.random,
    grammar: grammarOf,
    context: (answer, model) => services.wireContext(answer?.rules, answer?.clientModel ?? model),
    readParts: (answer, context) => readParts(answer, { grammar: grammarOf(answer.dialect), context, readEvents }),
    readReply: (answer, context) => readReply(answer, { grammar: grammarOf(answer.dialect), context, readEvents }),
    splitReply,
    show: capture && ((message) => captureMessage(message, capture)),
    warn: (requestId, code, message) =>
      hub.emit({ type: 'warning', requestId, at: platform.clock.now(), code, message }),
    hasListener: (exchange) => services.observer.hasListener(exchange, 'filter'),
  }
}

function toSubject(request: InferenceRequest | UpstreamRequest): Subject {
  const { body, dialect } = request
  const model = 'address' in request ? request.model : body['model']
  return {
    dialect,
    body,
    model: typeof model === 'string' ? model : undefined,
    path: API_PATHS[dialect],
    stream: request.stream,
    conversation: request.conversation,
  }
}

/** The request after a chain. If the chain changed the model, the request is addressed again. */
function withSubject(request: InferenceRequest, subject: Subject, book: AddressBook): InferenceRequest {
  const { model } = subject
  const { mode, listener } = request
  const changed = { ...request, body: subject.body, raw: undefined, conversation: subject.conversation }
  if (model === request.model) return changed
  return { ...changed, model, address: addressRequest(book, { mode, listener, model }) }
}

function hasUpstreamFilters(config: PlanoConfig): boolean {
  const entries = [
    ...config.agents,
    ...config.model_providers,
    ...config.listeners.flatMap((entry) => entry.agents ?? []),
  ]
  return entries.some((entry) => (entry.input_filters?.length ?? 0) + (entry.output_filters?.length ?? 0) > 0)
}

/** The result of a chain per request, so that retries do not run the filters again. */
const admitted = new WeakMap<UpstreamRequest, Map<string, Promise<UpstreamRequest | UpstreamAnswer>>>()

async function callAround(
  setup: FilterSetup,
  call: CallUpstream,
  [exchange, candidate, request]: Parameters<CallUpstream>,
): Promise<UpstreamAnswer | AgentHandOff> {
  const { input, output } = setup.chains.upstream(candidate, exchange.decision?.listener)
  if (input.links.length + output.links.length === 0) return call(exchange, candidate, request)
  const kept = admitted.get(request) ?? new Map<string, Promise<UpstreamRequest | UpstreamAnswer>>()
  admitted.set(request, kept)
  const admission = kept.get(candidate.id) ?? admitUpstream(setup, exchange, { input, request })
  kept.set(candidate.id, admission)
  const ready = await admission
  if ('upstream' in ready) return ready
  const answer = await runParallel(setup.filters, exchange, {
    subject: toSubject(ready),
    chain: input,
    call: (inside) => call(inside, candidate, ready),
    answerText: (text, filter) => textAnswer(setup.services, text, filter),
  })
  if ('handOff' in answer || output.links.length === 0) return answer
  return setup.guard(exchange, { subject: toSubject(ready), chain: output, answer })
}

async function admitUpstream(
  setup: FilterSetup,
  exchange: Exchange,
  { input, request }: { input: FilterChain; request: UpstreamRequest },
): Promise<UpstreamRequest | UpstreamAnswer> {
  const admission = await admitRequest(setup.filters, exchange, { subject: toSubject(request), chain: input })
  if (admission.kind === 'answered') return textAnswer(setup.services, admission.text, admission.filter)
  if (!admission.changed) return asSeen(request)
  const { body, conversation } = admission.subject
  return { ...request, body, conversation, raw: undefined }
}

async function executeAround(
  setup: FilterSetup,
  execute: Execute,
  work: { exchange: Exchange; request: InferenceRequest; plan: Plan },
): Promise<UpstreamAnswer> {
  const { exchange, plan } = work
  const { filters, chains, services } = setup
  const around = chains.plan(work.request, plan)
  let { request } = work
  const answerText = (text: string, filter: string) => textAnswer(services, text, filter)
  for (const { input } of around) {
    const admission = await admitRequest(filters, exchange, { subject: toSubject(request), chain: input })
    if (admission.kind === 'answered') return answerText(admission.text, admission.filter)
    const { body, conversation } = admission.subject
    request = admission.changed ? { ...request, body, conversation, raw: undefined } : asSeen(request)
  }
  const beside: FilterChain[] = [chains.listener(request.address).input, ...around.map((pair) => pair.input)]
  const ready = request
  let answer = await beside.reduceRight(
    (inner: (exchange: Exchange) => Promise<UpstreamAnswer>, chain) => (outside: Exchange) =>
      runParallel(filters, outside, { subject: toSubject(ready), chain, call: inner, answerText }),
    (inside: Exchange) => execute(inside, ready, plan),
  )(exchange)
  for (const { output } of around.toReversed()) {
    if (output.links.length > 0)
      answer = await setup.guard(exchange, { subject: toSubject(ready), chain: output, answer })
  }
  return answer
}
