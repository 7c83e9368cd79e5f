import type { PlanoConfig } from '../config/schema/root.ts'
import type { Address, Asked } from '../contract/asked.ts'
import type { Decision } from '../contract/decision.ts'
import type { Encoder } from '../contract/encoder.ts'
import type { Exchange } from '../contract/exchange.ts'
import type { ModelDirectory } from '../contract/model-directory.ts'
import type { Plan } from '../contract/plan.ts'
import type { Platform } from '../contract/platform.ts'
import type { RouteTarget } from '../contract/router.ts'
import { createListenerRoutes } from '../decide/create-agent-decider.ts'
import { createModelDecider } from '../decide/create-model-decider.ts'
import { decideAgents, type ListenerRoutes } from '../decide/decide-agents.ts'
import { createDefaultStage } from '../decide/default-stage.ts'
import { createExplicitStage } from '../decide/explicit-stage.ts'
import { type LocalRouter, prepareLocalRouter } from '../decide/local/prepare-local-router.ts'
import type { DecideInput } from '../decide/stage.ts'
import { PlanoError } from '../errors/plano-error.ts'
import { type AddressBook, addressRequest } from '../surface/address-request.ts'
import type { DecideQuery } from './generation.ts'

export interface DecideRoom {
  decide(exchange: Exchange, asked: Asked): Promise<Plan>
  answerQuery(query: DecideQuery): Promise<Decision>
}

export interface DecideRoomOptions {
  platform: Platform
  directory: ModelDirectory
  book: AddressBook
  random(): number
  /** The encoder that the configuration asks for; undefined decides by words alone. */
  encoder(config: PlanoConfig): Promise<Encoder | undefined>
  warn(code: string, message: string): void
}

/** The text of a foreign error may hold what a user wrote; its name does not. */
function nameOf(error: unknown): string {
  return error instanceof Error ? error.name : 'not an Error'
}

/** Prepares the cascades of all listeners and of the model proxy. */
export async function assembleDecide(config: PlanoConfig, options: DecideRoomOptions): Promise<DecideRoom> {
  const { directory, book, random } = options
  const { clock } = options.platform
  const encoder = await options.encoder(config)
  const warn = (error: unknown) => options.warn('encoder_failed', `The encoder failed (${nameOf(error)}).`)
  const routers: LocalRouter[] = []
  const prepareRouter = (targets: readonly RouteTarget[]) => {
    const router = prepareLocalRouter(targets, { ...(encoder ? { encoder } : {}), onEncoderFailure: warn })
    routers.push(router)
    return router
  }
  const parts = { orchestration: config.orchestration, agents: config.agents, prepareRouter }
  const agentListeners = config.listeners.filter((listener) => listener.type === 'agent')
  const routes = new Map(agentListeners.map((listener) => [listener.name, createListenerRoutes(listener, parts)]))
  // Targets are read before the first request, so that no request pays for it.
  await Promise.all(routers.map((router) => router.ready()))
  const fallback = directory.defaultTarget
  const stages = [
    createExplicitStage(),
    createDefaultStage({ agent: undefined, models: fallback ? [fallback.id] : [] }),
  ]
  const decideModels = createModelDecider({ directory, stages, clock, random })

  function run(address: Address, input: Omit<DecideInput, 'kind' | 'targets' | 'named' | 'scores'>): Promise<Plan> {
    if (address.kind === 'models') {
      const named = directory.resolve(address.model)
      const explicit = named.kind === 'model' && named.byDefault ? undefined : address.model
      return decideModels({ ...input, kind: 'models', targets: [], named: explicit, scores: [] })
    }
    const listener = requireRoutes(routes, address.listener)
    const { targets, name } = listener
    const asked = { ...input, kind: 'agents', listener: name, targets, named: address.agent, scores: [] } as const
    return decideAgents(listener, asked, clock)
  }
  return {
    decide: (exchange, asked) =>
      run(asked.address, {
        messages: asked.conversation(),
        body: asked.body,
        header: exchange.header,
        context: exchange.context,
        signal: exchange.signal,
      }),
    async answerQuery(query) {
      const door =
        query.listener === undefined && query.model === undefined && book.agentListeners.size > 0 ? 'agents' : 'open'
      const address = addressRequest(book, { door, listener: query.listener, model: query.model })
      const plan = await run(address, toInput(query))
      return plan.decision
    },
  }
}

function requireRoutes(routes: ReadonlyMap<string, ListenerRoutes>, name: string): ListenerRoutes {
  const found = routes.get(name)
  if (!found || found.targets.length === 0)
    throw new PlanoError('model_not_found', `The listener "${name}" has no agents.`)
  return found
}

function toInput(query: DecideQuery): Omit<DecideInput, 'kind' | 'targets' | 'named' | 'scores'> {
  const headers = new Map(Object.entries(query.headers ?? {}).map(([name, value]) => [name.toLowerCase(), value]))
  return {
    messages: query.messages,
    body: {},
    header: (name) => headers.get(name),
    context: {
      ...(query.tenant === undefined ? {} : { tenant: query.tenant }),
      ...(query.session === undefined ? {} : { session: query.session }),
    },
    ...(query.session === undefined ? {} : { session: query.session }),
    signal: query.signal,
  }
}
