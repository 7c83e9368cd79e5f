import { routerTimeoutOf } from '../../config/defaults.ts'
import type { RuleConfig } from '../../config/schema/model.ts'
import type { PlanoConfig } from '../../config/schema/root.ts'
import type { Exchange } from '../../contract/call/exchange.ts'
import type { Address, InferenceRequest } from '../../contract/call/inference-request.ts'
import type { Encoder } from '../../contract/decide/encoder.ts'
import type { Plan } from '../../contract/decide/plan.ts'
import type { RouteTarget } from '../../contract/decide/router.ts'
import type { JsonValue } from '../../contract/json.ts'
import type { Decision } from '../../contract/record/decision.ts'
import type { ChatMessage } from '../../contract/wire/message.ts'
import type { CascadeParts, RouterModel } from '../../decide/build-cascade.ts'
import { createListenerRoutes } from '../../decide/create-listener-routes.ts'
import type { ModelQuestion } from '../../decide/create-model-decider.ts'
import { decideAgents, type ListenerRoutes } from '../../decide/decide-agents.ts'
import { agentPinKey } from '../../decide/stages/agent-affinity-stage.ts'
import type { DecideInput } from '../../decide/stages/stage.ts'
import { PlanoError } from '../../errors/plano-error.ts'
import { whyStoreFailed } from '../../errors/why-store-failed.ts'
import { type AddressBook, addressRequest } from '../../surface/address-request.ts'
import { followSignal } from '../../util/async/follow-signal.ts'
import { waitAtMost } from '../../util/async/wait-at-most.ts'
import { sessionOf } from '../../util/session-of.ts'
import { boundName } from '../../util/text/bound-name.ts'
import type { DecideQuery } from '../generation.ts'
import { readConversation } from '../turn/conversation.ts'
import { nameVariants } from '../variants/name-variants.ts'
import { variantKey } from '../variants/variant-key.ts'
import { assembleModelDecision, type ModelDecisionOptions } from './assemble-model-decision.ts'
import { openConditionReaders } from './condition-readers.ts'
import { type LocalRouters, openLocalRouters } from './open-local-router.ts'

export interface DecideModule {
  /** Learns from a completed answer. */
  settle(exchange: Exchange): void | Promise<void>
  decide(exchange: Exchange, request: InferenceRequest): Plan | Promise<Plan>
  answerQuery(query: DecideQuery): Promise<Decision>
  /** Loads whatever the first decision would have to wait for. */
  warm(): Promise<void>
}

export interface DecideModuleOptions extends ModelDecisionOptions {
  book: AddressBook
  /** The encoder that the configuration requests. Undefined: decisions are made by words only. */
  encoder(config: PlanoConfig): Promise<Encoder | undefined>
  /** The router model for agents or models, if one is configured and known. */
  routerModel(kind: 'agents' | 'models'): Promise<RouterModel | undefined>
}

/** Loading an encoder from disk takes a second or two; a remote one may never respond. */
const ENCODER_WAIT_MS = 10_000
/** Share of the decision's time limit for the encoder, so that enough is left to decide by words. */
const ENCODER_SHARE = 2 / 3

const DEFAULT_PIN_MS = 600_000
/** Whether routing overrides the client's model for one request: "on" or "off". */
const OVERRIDE_HEADER = 'x-plano-override-model'

type Question = Omit<ModelQuestion, 'model' | 'preferences' | 'override'>

/** Prepares the cascades of all listeners and of the model proxy. */
export async function assembleDecide(config: PlanoConfig, options: DecideModuleOptions): Promise<DecideModule> {
  const { book } = options
  const { clock } = options.platform
  const { parts, routers } = await createParts(config, options)
  const agentParts = { ...parts, routerModel: await options.routerModel('agents') }
  const agentListeners = config.listeners.filter((listener) => listener.type === 'agent')
  const routes = new Map(agentListeners.map((entry) => [entry.name, createListenerRoutes(entry, agentParts)]))
  const modelParts = { ...parts, routerModel: await options.routerModel('models') }
  const models = await assembleModelDecision(config, options, modelParts)
  const warm = await waitForTargets(routers, options)

  function decideFor(address: Address, question: ModelQuestion): Plan | Promise<Plan> {
    return address.kind === 'models' ? models.decide(question) : decideListener(address, question)
  }

  async function decideListener(address: Extract<Address, { kind: 'agents' }>, question: Question): Promise<Plan> {
    const listener = requireRoutes(routes, address.listener)
    const { targets, name } = listener
    const previous = question.previous ?? previousAgent(question, targets)
    const input: DecideInput = {
      ...question,
      kind: 'agents',
      listener: name,
      targets,
      named: address.agent,
      scores: [],
      ...(previous === undefined ? {} : { previous }),
    }
    const plan = await decideAgents(listener, input, clock)
    nameVariants(options.variants, plan.decision, keyOf(question))
    await rememberAgent(config, options, { input, decision: plan.decision })
    return plan
  }
  return {
    warm,
    settle: (exchange) => models.settle(exchange),
    decide(exchange, request) {
      const wished = exchange.header(OVERRIDE_HEADER)
      const byDefault =
        request.mode === 'decision' || request.preferences !== undefined || config.routing.override_model === true
      const override = wished === 'on' || (wished !== 'off' && byDefault)
      return decideFor(request.address, toQuestion(exchange, request, override))
    },
    async answerQuery(query) {
      if (typeof query !== 'object' || query === null)
        throw new PlanoError('invalid_request', 'decide takes an object: { messages }', { param: 'messages' })
      const isOpen = query.listener !== undefined || query.model !== undefined || book.agentListeners.size === 0
      const address = addressRequest(book, {
        mode: isOpen ? 'open' : 'agents',
        listener: query.listener,
        model: query.model,
      })
      const override = config.routing.override_model === true
      return (await decideFor(address, queryToQuestion(query, { address, override }))).decision
    },
  }
}

function keyOf({ session, context, messages }: Pick<Question, 'session' | 'context' | 'messages'>): string {
  return variantKey({ session, context, messages })
}

/** Waits until the targets are encoded, so that no request has to. Returns the work that is left for later. */
async function waitForTargets(
  routers: LocalRouters,
  { platform, warn }: DecideModuleOptions,
): Promise<DecideModule['warm']> {
  const { clock } = platform
  if (!(await waitAtMost(clock, routers.ready(), ENCODER_WAIT_MS))) {
    warn('encoder_failed', `The encoder did not answer within ${ENCODER_WAIT_MS} ms, so it is not waited for.`)
    return () => Promise.resolve()
  }
  return async () => {
    await waitAtMost(clock, routers.warm(), ENCODER_WAIT_MS)
  }
}

async function createParts(config: PlanoConfig, options: DecideModuleOptions) {
  const { orchestration } = config
  const encoder = await options.encoder(config)
  const warn = (error: unknown) =>
    options.warn('encoder_failed', `The encoder failed (${PlanoError.is(error) ? error.message : nameOf(error)}).`)
  const routers = await openLocalRouters(config, {
    ...(encoder ? { encoder } : {}),
    onEncoderFailure: warn,
    encoderLimit: { clock: options.platform.clock, timeoutMs: routerTimeoutOf(orchestration) * ENCODER_SHARE },
  })
  const parts: Omit<CascadeParts, 'routerModel'> = {
    orchestration,
    prepareRouter: routers.prepare,
    rules: await openRules(orchestration.rules ?? []),
    sessions: options.sessions,
    clock: options.platform.clock,
  }
  return { parts, routers }
}

/** Prepares rules. Their parser is loaded only if there are any. */
async function openRules(rules: readonly RuleConfig[]): Promise<CascadeParts['rules']> {
  if (rules.length === 0) return []
  const { compileRule } = await import('../../decide/rules/compile-rule.ts')
  const readers = await openConditionReaders(rules.map((rule) => rule.when))
  return rules.map((rule) => compileRule(rule, readers))
}

/** The message of another library's error may contain user text; its name does not. */
function nameOf(error: unknown): string {
  return error instanceof Error ? error.name : 'not an Error'
}

/** Pins the session to the agent that answered, if pinning is enabled and the agent was really chosen. */
async function rememberAgent(
  config: PlanoConfig,
  options: DecideModuleOptions,
  made: { input: DecideInput; decision: Decision },
): Promise<void> {
  const { affinity } = config.orchestration
  const { input, decision } = made
  const agent = decision.agents.at(-1)
  if (affinity === undefined || affinity.enabled === false || input.session === undefined || agent === undefined) return
  decision.session ??= { id: input.session, pinned: false, switched: false }
  if (decision.stage === 'default') return
  try {
    await options.sessions.set(agentPinKey(input, input.session), agent, { ttlMs: affinity.ttl ?? DEFAULT_PIN_MS })
  } catch (error) {
    options.warn('session_store', `The session could not be saved. ${whyStoreFailed(error)}`)
  }
}

/** The agent of the previous answer, if the client kept its name in the conversation. */
function previousAgent(question: Question, targets: readonly RouteTarget[]): string | undefined {
  const name = question.messages.findLast((message) => message.role === 'assistant')?.name
  return targets.some((target) => target.id === name) ? name : undefined
}

function requireRoutes(routes: ReadonlyMap<string, ListenerRoutes>, name: string): ListenerRoutes {
  const found = routes.get(name)
  if (!found || found.targets.length === 0)
    throw new PlanoError('model_not_found', `The listener "${name}" has no agents.`)
  return found
}

function toQuestion(exchange: Exchange, request: InferenceRequest, override: boolean): ModelQuestion {
  const session = sessionOf(exchange)
  const question: ModelQuestion = {
    messages: request.conversation(),
    body: request.body,
    header: exchange.header,
    context: exchange.context,
    cancellation: exchange.cancellation,
    model: modelOf(request.address, request.model),
    preferences: request.preferences,
    override,
  }
  return session === undefined ? question : { ...question, session }
}

/** Agents answer under any name; rules may still ask for it. */
function modelOf(address: Address, sent: string | undefined): string | undefined {
  return address.kind === 'models' ? address.model : sent
}

/** Throws `invalid_request` if it is not a conversation. */
function readMessages({ messages }: DecideQuery): readonly ChatMessage[] {
  if (typeof messages === 'string') return [{ role: 'user', content: messages }]
  return readConversation('chat', { messages: messages as unknown as JsonValue })
}

function queryToQuestion(
  query: DecideQuery,
  { address, override }: { address: Address; override: boolean },
): ModelQuestion {
  const headers = new Map(Object.entries(query.headers ?? {}).map(([name, value]) => [name.toLowerCase(), value]))
  const named = (query.session ?? headers.get('x-model-affinity'))?.trim()
  return {
    messages: readMessages(query),
    body: {},
    header: (name) => headers.get(name),
    context: { tenant: query.tenant, user: query.user },
    ...(named ? { session: boundName(named) } : {}),
    cancellation: query.signal && followSignal(query.signal),
    model: modelOf(address, query.model),
    preferences: undefined,
    override,
  }
}
