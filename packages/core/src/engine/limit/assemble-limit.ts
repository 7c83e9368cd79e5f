import type { Exchange } from '../../contract/call/exchange.ts'
import type { JsonObject } from '../../contract/json.ts'
import type { ModelPrice } from '../../contract/model/model-target.ts'
import type { HeaderList } from '../../contract/transport/answer.ts'
import { hashConversation } from '../../decide/session/prefix-hash.ts'
import { compileLimits } from '../../limit/compile-limits.ts'
import { createLimiter, type Limiter } from '../../limit/create-limiter.ts'
import type { LimitFacts } from '../../limit/limit-key.ts'
import { watchGrowth } from '../../limit/stop-stream.ts'
import { measureCost } from '../../observe/measure-cost.ts'
import { sessionOf } from '../../util/session-of.ts'
import { estimateTokens } from '../../util/text/estimate-tokens.ts'
import { readParts } from '../../wire/reply/read-answer.ts'
import { readEvents } from '../../wire/sse/read-events.ts'
import type { EngineServices } from '../open-engine-services.ts'
import type { Stages } from '../pipeline.ts'
import { grammarOf } from '../turn/grammar-of.ts'

/** Counts usage: before the plan, before every call, and after the answer. */
export interface LimitModule {
  aroundPlan(execute: Stages['execute']): Stages['execute']
  /** Checks limits before an operation other than inference. `body` is what the model reads. */
  admit(exchange: Exchange, use: { model: string | undefined; body: JsonObject }): Promise<void>
  around(callUpstream: EngineServices['callUpstream']): EngineServices['callUpstream']
  settle(exchange: Exchange): void | Promise<void>
  headers(exchange: Exchange): HeaderList
}

/** Assembles the limits and budgets of the configuration. */
export function assembleLimit(
  services: EngineServices,
  priceOf: (model: string) => ModelPrice | undefined,
): LimitModule {
  const { config, counters, hub, platform } = services
  const rules = compileLimits(config.limits, config.ratelimits)
  const warn = (requestId: string, message: string) =>
    hub.emit({ type: 'warning', requestId, at: platform.clock.now(), code: 'limits', message })
  const limiter = createLimiter({ rules, counters, priceOf, costOf: measureCost, warn })
  // Facts that no rule needs are not computed: a key's fingerprint and token counts cost more than counting.
  const countsMore = rules.some(({ measure, perCall, stops }) => measure !== 'requests' || perCall || stops)
  const countsKeys = rules.some(({ per, match }) => per.includes('key') || match.some(([name]) => name === 'key'))
  const factsOf = (exchange: Exchange, own: OwnFacts) => readFacts(exchange, own, countsKeys)
  const tokensOf = (body: JsonObject) => (countsMore ? estimateTokens(body) : 0)
  return {
    settle: limiter.settle,
    headers: limiter.headers,
    async admit(exchange, { model, body }) {
      const expected = { tokens: tokensOf(body), model }
      await limiter.reserve(exchange, { facts: factsOf(exchange, {}), perCall: false, expected })
    },
    aroundPlan: (next) => (exchange, request, plan) => {
      const isModel = plan.kind === 'models'
      // Tokens used by agents are counted at the models that they call.
      const tokens = isModel ? tokensOf(request.body) : 0
      const expected = { tokens, model: isModel ? plan.models[0] : undefined }
      const hold = limiter.reserve(exchange, { facts: factsOf(exchange, {}), perCall: false, expected })
      const go = () => next(exchange, request, plan)
      return hold instanceof Promise ? hold.then(go) : go()
    },
    around: (next) => (countsMore ? aroundCall({ services, limiter, factsOf, tokensOf }, next) : next),
  }
}

interface CallLimits {
  services: EngineServices
  limiter: Limiter
  factsOf(exchange: Exchange, own: OwnFacts): LimitFacts
  tokensOf(body: JsonObject): number
}

function aroundCall(
  { services, limiter, factsOf, tokensOf }: CallLimits,
  next: EngineServices['callUpstream'],
): EngineServices['callUpstream'] {
  return async (exchange, candidate, request) => {
    const isModel = candidate.kind === 'model'
    const own = isModel ? { model: candidate.id } : { agent: candidate.id }
    const hold = await limiter.reserve(exchange, {
      facts: factsOf(exchange, own),
      perCall: true,
      expected: { tokens: isModel ? tokensOf(request.body) : 0, model: isModel ? candidate.id : undefined },
    })
    const answer = await next(exchange, candidate, request).catch(async (error: unknown) => {
      await hold.undo()
      throw error
    })
    if ('handOff' in answer) return answer
    if (answer.status >= 400) {
      await hold.undo()
      return answer
    }
    limiter.markAnswered(exchange, isModel ? candidate.id : undefined)
    if (!limiter.hasStops) return answer
    return watchGrowth(answer, {
      grow: (tokens) => hold.grow(tokens),
      readParts: (read) =>
        readParts(read, {
          grammar: grammarOf(read.dialect),
          context: services.wireContext(read.rules, undefined),
          readEvents,
        }),
    })
  }
}

interface OwnFacts {
  model?: string
  agent?: string
}

type Dimensions = { -readonly [Name in keyof LimitFacts['dimensions']]: string }

const KEY_HEADERS = ['authorization', 'x-api-key', 'api-key', 'x-goog-api-key']

function readFacts(exchange: Exchange, own: OwnFacts, withKey: boolean): LimitFacts {
  const { context, decision, header, parent } = exchange
  const agent = own.agent ?? parent?.calling ?? parent?.decision?.agents[0]
  const session = sessionOf(exchange)
  const key = withKey ? KEY_HEADERS.map((name) => header(name)).find((value) => value !== undefined) : undefined
  const dimensions: Dimensions = {}
  if (context.tenant !== undefined) dimensions.tenant = context.tenant
  if (context.user !== undefined) dimensions.user = context.user
  // Never the key itself: counters may be in a shared store.
  if (key !== undefined) dimensions.key = fingerprint(key)
  if (own.model !== undefined) dimensions.model = own.model
  if (decision?.route != null) dimensions.route = decision.route
  if (agent !== undefined) dimensions.agent = agent
  if (session !== undefined) dimensions.session = session
  return { dimensions, header }
}

function fingerprint(key: string): string {
  return hashConversation({ messages: [], body: {}, tenant: key }).prefix
}
