import type { Exchange, ExchangeOutcome } from '../../contract/call/exchange.ts'
import type { Plan } from '../../contract/decide/plan.ts'
import type { Clock } from '../../contract/platform/clock.ts'
import type { Decision, DecisionSession } from '../../contract/record/decision.ts'
import type { KeyValueStore } from '../../contract/store.ts'
import { whyStoreFailed } from '../../errors/why-store-failed.ts'
import { createId } from '../../util/text/create-id.ts'
import { estimateTokens } from '../../util/text/estimate-tokens.ts'
import type { ModelQuestion } from '../create-model-decider.ts'
import { type FollowStep, followSession, isWarm } from './follow-session.ts'
import { isUserTurn } from './is-user-turn.ts'
import { modeOfSession } from './mode-of-session.ts'
import { hashConversation } from './prefix-hash.ts'
import type { SwitchBudget } from './read-switch-budget.ts'
import { addVisit, readBinding, type SessionBinding, writeBinding } from './session-binding.ts'
import type { SessionMode } from './session-settings.ts'
import type { SessionRates } from './switch-cost.ts'

export type ModelPlan = Extract<Plan, { kind: 'models' }>

export interface SessionParts {
  /** Makes a decision without considering the session. */
  decide(question: ModelQuestion): ModelPlan | Promise<ModelPlan>
  mode(question: ModelQuestion): SessionMode
  store: KeyValueStore
  clock: Clock
  isModel(id: string): boolean
  /** Those models that support the request. */
  fit(question: ModelQuestion, models: readonly string[]): readonly string[]
  /** Whether the client's choice alone decides this request. */
  isExplicit(question: ModelQuestion): boolean
  rates(model: string, contextTokens: number, budget: SwitchBudget): SessionRates | undefined
  /** Adds the cost of an answer in US dollars, if it is known. */
  addCost(before: number, outcome: ExchangeOutcome): number
  /** Reports a problem with the store. It does not fail the request. */
  warn(message: string): void
}

/** One request of a session. */
interface Visit {
  id: string
  key: string
  mode: SessionMode
  lane: string
  prefixHash: string | undefined
}

/** Session handling for model decisions, including what is learned from answers. */
export interface SessionDecider {
  decide(question: ModelQuestion): ModelPlan | Promise<ModelPlan>
  settle(exchange: Exchange): void | Promise<void>
}

/** Keeps the requests of a session on one model. Requests without a session pass unchanged. */
export function createSessionDecider(parts: SessionParts): SessionDecider {
  const visits = new WeakMap<Decision, Visit>()
  return {
    decide(question) {
      const visit = openVisit(parts, question)
      if (!visit) return parts.decide(question)
      if (visit.mode.kind === 'pin') return decidePinned(parts, question, visit)
      return decideFollowing(parts, question, visit).then((plan) => {
        visits.set(plan.decision, visit)
        return plan
      })
    },
    settle(exchange) {
      const { decision, outcome } = exchange
      const visit = decision?.session && visits.get(decision)
      // A cached answer says nothing about the provider's prompt cache.
      if (!visit || outcome.cache === 'hit' || outcome.cache === 'joined') return undefined
      if (!outcome.usage || outcome.usage.estimated === true || outcome.error !== undefined) return undefined
      return refine(parts, exchange, visit)
    },
  }
}

function openVisit(parts: SessionParts, question: ModelQuestion): Visit | undefined {
  const mode = modeOfSession(question, parts.mode)
  if (mode === undefined) return undefined
  const { tenant } = question.context
  const needsHash = mode.kind === 'follow' || question.session === undefined
  const hashes = needsHash ? hashConversation({ messages: question.messages, body: question.body, tenant }) : undefined
  const implicit = hashes?.session === undefined ? undefined : `implicit:${hashes.session}`
  const id = question.session ?? implicit
  if (id === undefined) return undefined
  const lane = question.model ?? ''
  // A pinned session keeps one decision per requested name; a following one is a single conversation.
  const name = mode.kind === 'pin' ? ['pin', tenant ?? '', id, lane] : ['follow', tenant ?? '', id]
  return { id, key: `model:${JSON.stringify(name)}`, mode, lane, prefixHash: hashes?.prefix }
}

async function decidePinned(parts: SessionParts, question: ModelQuestion, visit: Visit): Promise<ModelPlan> {
  if (parts.isExplicit(question)) return withSession(await parts.decide(question), visit, { pinned: false })
  const startedAt = parts.clock.monotonic()
  const known = await load(parts, visit.key)
  const kept = known && replay(parts, known, { visit, startedAt, question })
  if (kept) return kept
  const plan = await parts.decide(question)
  const binding = bind(parts, plan, visit)
  if (known) {
    // The pinned model is gone, or does not support this request. Only in the first case the pin moves.
    if (!parts.isModel(known.anchor)) await save(parts, visit, binding)
    return withSession(plan, visit, { pinned: false })
  }
  const standing = await saveFirst(parts, visit, binding)
  // Makes two concurrent first requests agree on one decision.
  const shared =
    standing.anchor === binding.anchor ? undefined : replay(parts, standing, { visit, startedAt, question })
  return shared ?? withSession(plan, visit, { pinned: false })
}

function bind(parts: SessionParts, plan: ModelPlan, visit: Visit): SessionBinding {
  return followSession({
    binding: undefined,
    candidate: { model: plan.models[0] ?? '', models: plan.models, route: plan.decision.route },
    lane: visit.lane,
    prefixHash: visit.prefixHash,
    contextTokens: 0,
    now: parts.clock.now(),
    warmMs: visit.mode.ttlMs,
    budget: undefined,
    rates: () => undefined,
  }).binding
}

async function decideFollowing(parts: SessionParts, question: ModelQuestion, visit: Visit): Promise<ModelPlan> {
  const { mode, prefixHash, lane } = visit
  const startedAt = parts.clock.monotonic()
  const binding = await load(parts, visit.key)
  const now = parts.clock.now()
  const mayReplay = mode.userTurnsOnly && isWarm(binding, { now, warmMs: mode.ttlMs, prefixHash })
  const replays = mayReplay && binding.lane === lane && parts.isModel(binding.anchor) && !isUserTurn(question.messages)
  const replayed = replays ? replay(parts, binding, { visit, startedAt, question }) : undefined
  const plan = replayed ?? (await parts.decide(question))
  const { budget } = mode
  const step = followSession({
    binding: binding && parts.isModel(binding.anchor) ? binding : undefined,
    candidate: { model: plan.models[0] ?? '', models: plan.models, route: plan.decision.route },
    lane,
    prefixHash,
    contextTokens: budget ? estimateTokens(question.messages) : 0,
    now,
    warmMs: mode.ttlMs,
    // A model that the client named is not limited by the budget.
    budget: parts.isExplicit(question) ? undefined : budget,
    rates: (model, contextTokens) => budget && parts.rates(model, contextTokens, budget),
  })
  await save(parts, visit, step.binding)
  const followed = step.model === plan.models[0] ? plan : stayWith(plan, step, parts)
  return withSession(followed, visit, reportStep(step, budget))
}

function reportStep(step: FollowStep, budget: SwitchBudget | undefined): Omit<DecisionSession, 'id'> {
  const { warm: pinned, switched, reason, idleMs, budget: spending, counterfactual } = step
  const session: Omit<DecisionSession, 'id'> = { pinned, switched, reason }
  if (idleMs !== undefined) {
    session.idleMs = idleMs
    session.costUsd = step.binding.costUsd ?? 0
  }
  if (spending) session.budget = spending
  if (budget?.recordsOther === true && counterfactual) session.counterfactual = counterfactual
  return session
}

/** Moves the session's model to the front, because switching would cost too much. */
function stayWith(plan: ModelPlan, step: FollowStep, parts: SessionParts): ModelPlan {
  const { anchor, route } = step.binding
  const models = [...new Set([anchor, ...step.binding.models, ...plan.models])].filter((id) => parts.isModel(id))
  const reason = `"${plan.models[0] ?? ''}" would cost more than the session's budget allows${tellCost(step)}, so "${anchor}" stays.`
  return { ...plan, models, decision: { ...plan.decision, models, route, reason } }
}

function tellCost({ budget }: FollowStep): string {
  if (!budget?.considered) return ''
  const { usd, ceilingUsd } = budget.considered
  return ` (${tellDollars(usd)}, with ${tellDollars(Math.max(0, ceilingUsd - budget.spentUsd))} left)`
}

const tellDollars = (usd: number) => `$${usd >= 0.01 ? usd.toFixed(2) : usd.toPrecision(1)}`

function withSession(
  plan: ModelPlan,
  visit: Visit,
  told: Omit<DecisionSession, 'id' | 'switched'> & { switched?: boolean },
): ModelPlan {
  const session: DecisionSession = { switched: false, ...told, id: visit.id }
  return { ...plan, decision: { ...plan.decision, session } }
}

/** Repeats the session's decision. Undefined if none of its models exists and supports this request. */
function replay(
  parts: SessionParts,
  binding: SessionBinding,
  { visit, startedAt, question }: { visit: Visit; startedAt: number; question: ModelQuestion },
): ModelPlan | undefined {
  if (!parts.isModel(binding.anchor)) return undefined
  const known = [binding.anchor, ...binding.models.filter((id) => id !== binding.anchor && parts.isModel(id))]
  const models = [...parts.fit(question, known)]
  if (models.length === 0) return undefined
  const durationMs = parts.clock.monotonic() - startedAt
  const decision: Decision = {
    id: createId('dec_'),
    kind: 'models',
    agents: [],
    models,
    route: binding.route,
    stage: 'affinity',
    confidence: 1,
    candidates: models.map((id, index) => ({
      id,
      score: 0,
      chosen: index === 0,
      reason: index === 0 ? 'the session is pinned to it' : 'a fallback for those before it',
    })),
    reason: `The session is pinned to "${binding.anchor}".`,
    durationMs,
    stages: [{ stage: 'affinity', outcome: 'answered', durationMs, confidence: 1 }],
    session: { id: visit.id, pinned: true, switched: false },
  }
  return { kind: 'models', decision, models }
}

/** Stores the cost of the answer and the provider's token counts for the next turn. */
async function refine(parts: SessionParts, exchange: Exchange, visit: Visit): Promise<void> {
  const found = await load(parts, visit.key)
  if (!found) return
  const binding = { ...found, costUsd: parts.addCost(found.costUsd ?? 0, exchange.outcome) }
  await save(parts, visit, refineTokens(parts, exchange, binding) ?? binding)
}

/** Undefined when another model answered: the cache of the session's model is unchanged then. */
function refineTokens(parts: SessionParts, exchange: Exchange, binding: SessionBinding): SessionBinding | undefined {
  const { usage, upstream } = exchange.outcome
  if (!usage || binding.anchor !== upstream || usage.inputTokens === 0) return undefined
  const now = parts.clock.now()
  const isRead = exchange.decision?.session?.pinned === true && exchange.decision.session.switched === false
  const seen = isRead && usage.cachedInputTokens !== undefined
  return {
    ...binding,
    lastUsed: now,
    cachedTokens: usage.inputTokens,
    cacheShare: seen ? Math.min(1, (usage.cachedInputTokens ?? 0) / usage.inputTokens) : binding.cacheShare,
    history: addVisit(binding.history, { model: upstream, lastUsed: now, cachedTokens: usage.inputTokens }),
  }
}

async function load(parts: SessionParts, key: string): Promise<SessionBinding | undefined> {
  try {
    return readBinding(await parts.store.get(key))
  } catch (error) {
    parts.warn(`The session could not be read, so a new one starts. ${whyStoreFailed(error)}`)
    return undefined
  }
}

async function save(parts: SessionParts, visit: Visit, binding: SessionBinding): Promise<void> {
  try {
    await parts.store.set(visit.key, writeBinding(binding), { ttlMs: visit.mode.ttlMs })
  } catch (error) {
    parts.warn(`The session could not be saved. ${whyStoreFailed(error)}`)
  }
}

async function saveFirst(parts: SessionParts, visit: Visit, binding: SessionBinding): Promise<SessionBinding> {
  try {
    const standing = await parts.store.setIfAbsent(visit.key, writeBinding(binding), { ttlMs: visit.mode.ttlMs })
    return readBinding(standing) ?? binding
  } catch (error) {
    parts.warn(`The session could not be saved. ${whyStoreFailed(error)}`)
    return binding
  }
}
