import type { PlanoConfig } from '../../config/schema/root.ts'
import type { AgentHandOff } from '../../contract/agent.ts'
import type { Asked } from '../../contract/asked.ts'
import type { Candidate, UpstreamRequest } from '../../contract/candidate.ts'
import type { Exchange } from '../../contract/exchange.ts'
import type { Plan } from '../../contract/plan.ts'
import type { UpstreamAnswer } from '../../contract/upstream.ts'
import { admitRequest } from '../../filter/admit-request.ts'
import { buildShelf } from '../../filter/build-chain.ts'
import type { Station } from '../../filter/chain-link.ts'
import { API_PATHS, type FilterGround } from '../../filter/filter-ground.ts'
import { createGuard } from '../../filter/guard-answer.ts'
import { isBeside, runBeside } from '../../filter/run-beside.ts'
import type { Subject } from '../../filter/view-request.ts'
import { captureMessage } from '../../observe/capture-content.ts'
import { type AddressBook, addressRequest } from '../../surface/address-request.ts'
import { saysKeysOnce } from '../../util/says-keys-once.ts'
import { whenReady } from '../../util/when-ready.ts'
import { readParts, readReply } from '../../wire/read-answer.ts'
import { splitReply } from '../../wire/split-reply.ts'
import { readEvents } from '../../wire/sse/read-events.ts'
import { readCapture } from '../observe/open-observer.ts'
import type { Ground } from '../open-ground.ts'
import { grammarOf } from '../turn/grammar-of.ts'
import { assembleFilterServices } from './assemble-filter-services.ts'
import { createStations, type Stations } from './create-stations.ts'
import { textAnswer } from './text-answer.ts'

type CallUpstream = (
  exchange: Exchange,
  candidate: Candidate,
  request: UpstreamRequest,
) => Promise<UpstreamAnswer | AgentHandOff>

type Execute = (exchange: Exchange, asked: Asked, plan: Plan) => Promise<UpstreamAnswer>

/** The filters of a configuration at their places. */
export interface FilterRoom {
  /** Input filters of the listener. */
  admit(exchange: Exchange, asked: Asked): Asked | UpstreamAnswer | Promise<Asked | UpstreamAnswer>
  /** Filters around one agent or model. */
  around(call: CallUpstream): CallUpstream
  /** Filters of the alias and the route around the plan, and parallel filters of the listener. */
  aroundPlan(execute: Execute): Execute
  /** Output filters of the listener. */
  guard(exchange: Exchange, asked: Asked, answer: UpstreamAnswer): UpstreamAnswer | Promise<UpstreamAnswer>
  close(): Promise<void>
}

interface Room {
  ground: Ground
  filters: FilterGround
  guard: ReturnType<typeof createGuard>
  stations: Stations
}

/**
 * Builds every filter once and assigns the chains to their places. The ground's configuration includes the prompt
 * guards.
 */
export async function assembleFilter(ground: Ground, book: AddressBook): Promise<FilterRoom> {
  const { config } = ground
  const shelf = buildShelf(config.filters, await assembleFilterServices(ground))
  const filters = openFilterGround(ground)
  const stations = createStations(config, { shelf, directory: ground.directory })
  const room: Room = { ground, filters, stations, guard: createGuard(filters) }
  return {
    admit(exchange, asked) {
      const station = stations.listener(asked.address).input
      return station.links.length === 0 ? asked : admitListener(room, exchange, { asked, station, book })
    },
    around: (call) => (hasUpstreamFilters(config) ? (...args) => callAround(room, call, args) : call),
    aroundPlan: (execute) => (exchange, asked, plan) =>
      isBare(room, asked, plan)
        ? execute(exchange, asked, plan)
        : executeAround(room, execute, { exchange, asked, plan }),
    guard(exchange, asked, answer) {
      const station = stations.listener(asked.address).output
      if (station.links.length === 0) return answer
      return room.guard(exchange, { subject: toSubject(asked), station, answer })
    },
    close: () => shelf.close(),
  }
}

/** Whether a plan as a whole has no filters. */
function isBare({ stations }: Room, asked: Asked, plan: Plan): boolean {
  const { input } = stations.listener(asked.address)
  return !input.links.some(isBeside) && stations.plan(asked, plan).length === 0
}

function admitListener(
  { filters, ground }: Room,
  exchange: Exchange,
  { asked, station, book }: { asked: Asked; station: Station; book: AddressBook },
): Asked | UpstreamAnswer | Promise<Asked | UpstreamAnswer> {
  return whenReady(admitRequest(filters, exchange, { subject: toSubject(asked), station }), (admission) => {
    if (admission.kind === 'answered') return textAnswer(ground, admission.text, admission.filter)
    if (!admission.changed) return asSeen(asked)
    return withSubject(asked, admission.subject, exchange.parent ? openBook(book) : book)
  })
}

/**
 * The request as filters saw it: a duplicate key in the client's bytes could hide a value from them, so such bytes are
 * dropped.
 */
function asSeen<Seen extends Asked | UpstreamRequest>(request: Seen): Seen {
  const { bytes, body } = request
  return bytes === undefined || saysKeysOnce(bytes, body) ? request : { ...request, bytes: undefined }
}

/** Calls made by an agent may reach models even if clients can only reach agents. */
function openBook(book: AddressBook): AddressBook {
  return { ...book, agentsOnly: false }
}

function openFilterGround(ground: Ground): FilterGround {
  const { platform, hub } = ground
  const capture = readCapture(ground.config, ground.redact)
  return {
    clock: platform.clock,
    random: ground.random,
    grammar: grammarOf,
    context: (answer, model) => ground.wireContext(answer?.rules, answer?.clientModel ?? model),
    readParts: (answer, context) => readParts(answer, { grammar: grammarOf(answer.dialect), context, readEvents }),
    readReply: (answer, context) => readReply(answer, { grammar: grammarOf(answer.dialect), context, readEvents }),
    splitReply,
    show: capture && ((message) => captureMessage(message, capture)),
    warn: (requestId, code, message) =>
      hub.emit({ type: 'warning', requestId, at: platform.clock.now(), code, message }),
    hears: (exchange) => ground.observer.hears(exchange, 'filter'),
  }
}

function toSubject(asked: Asked | UpstreamRequest): Subject {
  const { body, dialect } = asked
  const model = 'address' in asked ? asked.model : body['model']
  return {
    dialect,
    body,
    model: typeof model === 'string' ? model : undefined,
    path: API_PATHS[dialect],
    stream: asked.stream,
    conversation: asked.conversation,
  }
}

/** The request after a chain. If the chain changed the model, the request is addressed again. */
function withSubject(asked: Asked, subject: Subject, book: AddressBook): Asked {
  const { model } = subject
  const changed = { ...asked, body: subject.body, bytes: undefined, conversation: subject.conversation }
  if (model === asked.model) return changed
  return { ...changed, model, address: addressRequest(book, { door: asked.door, listener: undefined, model }) }
}

function hasUpstreamFilters(config: PlanoConfig): boolean {
  const entries = [
    ...config.agents,
    ...config.model_providers,
    ...config.listeners.flatMap((entry) => entry.agents ?? []),
  ]
  return entries.some((entry) => (entry.input_filters?.length ?? 0) + (entry.output_filters?.length ?? 0) > 0)
}

/** The result of a station per request, so that retries do not run the filters again. */
const admitted = new WeakMap<UpstreamRequest, Map<string, Promise<UpstreamRequest | UpstreamAnswer>>>()

async function callAround(
  room: Room,
  call: CallUpstream,
  [exchange, candidate, request]: Parameters<CallUpstream>,
): Promise<UpstreamAnswer | AgentHandOff> {
  const { input, output } = room.stations.upstream(candidate, exchange.decision?.listener)
  if (input.links.length + output.links.length === 0) return call(exchange, candidate, request)
  const kept = admitted.get(request) ?? new Map<string, Promise<UpstreamRequest | UpstreamAnswer>>()
  admitted.set(request, kept)
  const admission = kept.get(candidate.id) ?? admitUpstream(room, exchange, { input, request })
  kept.set(candidate.id, admission)
  const ready = await admission
  if ('upstream' in ready) return ready
  const answer = await runBeside(room.filters, exchange, {
    subject: toSubject(ready),
    station: input,
    call: (inside) => call(inside, candidate, ready),
    answerText: (text, filter) => textAnswer(room.ground, text, filter),
  })
  if ('handOff' in answer || output.links.length === 0) return answer
  return room.guard(exchange, { subject: toSubject(ready), station: output, answer })
}

async function admitUpstream(
  room: Room,
  exchange: Exchange,
  { input, request }: { input: Station; request: UpstreamRequest },
): Promise<UpstreamRequest | UpstreamAnswer> {
  const admission = await admitRequest(room.filters, exchange, { subject: toSubject(request), station: input })
  if (admission.kind === 'answered') return textAnswer(room.ground, admission.text, admission.filter)
  if (!admission.changed) return asSeen(request)
  const { body, conversation } = admission.subject
  return { ...request, body, conversation, bytes: undefined }
}

async function executeAround(
  room: Room,
  execute: Execute,
  work: { exchange: Exchange; asked: Asked; plan: Plan },
): Promise<UpstreamAnswer> {
  const { exchange, plan } = work
  const { filters, stations, ground } = room
  const around = stations.plan(work.asked, plan)
  let { asked } = work
  const answerText = (text: string, filter: string) => textAnswer(ground, text, filter)
  for (const { input } of around) {
    const admission = await admitRequest(filters, exchange, { subject: toSubject(asked), station: input })
    if (admission.kind === 'answered') return answerText(admission.text, admission.filter)
    const { body, conversation } = admission.subject
    asked = admission.changed ? { ...asked, body, conversation, bytes: undefined } : asSeen(asked)
  }
  const beside: Station[] = [stations.listener(asked.address).input, ...around.map((pair) => pair.input)]
  const ready = asked
  let answer = await beside.reduceRight(
    (inner: (exchange: Exchange) => Promise<UpstreamAnswer>, station) => (outside: Exchange) =>
      runBeside(filters, outside, { subject: toSubject(ready), station, call: inner, answerText }),
    (inside: Exchange) => execute(inside, ready, plan),
  )(exchange)
  for (const { output } of around.toReversed()) {
    if (output.links.length > 0)
      answer = await room.guard(exchange, { subject: toSubject(ready), station: output, answer })
  }
  return answer
}
