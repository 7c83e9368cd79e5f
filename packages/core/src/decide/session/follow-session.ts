import type { DecisionSession, SessionBudget } from '../../contract/record/decision.ts'
import type { SwitchBudget } from './read-switch-budget.ts'
import { addVisit, type SessionBinding } from './session-binding.ts'
import { readCost, type SessionRates, switchCost } from './switch-cost.ts'

/** Assumed lifetime of a provider's prompt cache without use, in milliseconds. */
const CACHE_WARM_MS = 300_000

export interface FollowInput {
  binding: SessionBinding | undefined
  /** The result of routing. */
  candidate: { model: string; models: readonly string[]; route: string | null }
  lane: string
  prefixHash: string | undefined
  /** Estimated tokens of the request, used until a provider has counted them. */
  contextTokens: number
  now: number
  warmMs: number
  budget: SwitchBudget | undefined
  /** The rates for a prompt of this size; undefined when the model's price is unknown. */
  rates(model: string, contextTokens: number): SessionRates | undefined
}

export type FollowReason = 'new' | 'same_anchor' | 'free' | 'no_pricing' | 'within_cap' | 'over_cap'

export interface FollowStep {
  binding: SessionBinding
  model: string
  route: string | null
  /** The session's prompt cache was warm when the request arrived. */
  warm: boolean
  /** The model changed although the cache was warm. */
  switched: boolean
  reason: FollowReason
  /** Milliseconds since the previous request of the session. */
  idleMs?: number
  /** Set when the cache was warm and a budget applies. */
  budget?: SessionBudget
  /** The alternative that was not chosen. Set if both prices are known. */
  counterfactual?: Counterfactual
}

type Counterfactual = NonNullable<DecisionSession['counterfactual']>

/**
 * Whether the prompt cache of the session's model can still be used. A clock that was set back does not change that.
 */
export function isWarm(
  binding: SessionBinding | undefined,
  now: { now: number; warmMs: number; prefixHash: string | undefined },
): binding is SessionBinding {
  if (binding === undefined || now.now - binding.lastUsed > now.warmMs) return false
  return binding.prefixHash === undefined || now.prefixHash === undefined || binding.prefixHash === now.prefixHash
}

/** One turn of a session that follows routing within the switching budget. */
export function followSession(input: FollowInput): FollowStep {
  const { binding } = input
  const step = isWarm(binding, input) ? followWarm(binding, input) : bindNew(input)
  if (binding !== undefined) step.idleMs = Math.max(0, input.now - binding.lastUsed)
  return step
}

function bindNew(input: FollowInput): FollowStep {
  const { binding, candidate, now, budget } = input
  const carries = binding !== undefined && budget !== undefined && !budget.replenishOnRebind
  const next: SessionBinding = {
    anchor: candidate.model,
    models: [...candidate.models],
    route: candidate.route,
    lane: input.lane,
    defaultModel: carries ? binding.defaultModel : candidate.model,
    prefixHash: input.prefixHash,
    boundAt: now,
    lastUsed: now,
    cachedTokens: 0,
    cacheShare: undefined,
    baselineUsd: carries ? binding.baselineUsd : 0,
    switchSpendUsd: carries ? binding.switchSpendUsd : 0,
    ...(binding?.costUsd === undefined ? {} : { costUsd: binding.costUsd }),
    switches: 0,
    history: [{ model: candidate.model, lastUsed: now, cachedTokens: input.contextTokens }],
  }
  return { binding: next, model: candidate.model, route: candidate.route, warm: false, switched: false, reason: 'new' }
}

function followWarm(binding: SessionBinding, input: FollowInput): FollowStep {
  const { candidate, budget, now } = input
  const context = binding.cachedTokens > 0 ? binding.cachedTokens : input.contextTokens
  const defaultRates = budget && input.rates(binding.defaultModel, context)
  const baselineUsd = binding.baselineUsd + (defaultRates ? readCost(context, defaultRates, shareOf(binding)) : 0)
  const verdict = judge({ ...binding, baselineUsd }, input, context)
  const switched = verdict.model !== binding.anchor
  const stays = verdict.reason === 'over_cap'
  const next: SessionBinding = {
    ...binding,
    anchor: verdict.model,
    models: stays ? binding.models : [...candidate.models],
    route: stays ? binding.route : candidate.route,
    lane: input.lane,
    prefixHash: input.prefixHash ?? binding.prefixHash,
    lastUsed: now,
    cacheShare: switched ? undefined : binding.cacheShare,
    baselineUsd,
    switchSpendUsd: binding.switchSpendUsd + verdict.spendUsd,
    switches: binding.switches + (switched ? 1 : 0),
    history: addVisit(binding.history, { model: verdict.model, lastUsed: now, cachedTokens: context }),
  }
  const { reason, counterfactual, considered } = verdict
  const step: FollowStep = { binding: next, model: next.anchor, route: next.route, warm: true, switched, reason }
  if (counterfactual !== undefined) step.counterfactual = counterfactual
  if (budget) {
    const { switchSpendUsd: spentUsd, switches } = next
    step.budget = { baselineUsd, spentUsd, switches, ...(considered === undefined ? {} : { considered }) }
  }
  return step
}

/** The observed cache share belongs to the anchor; for other models it is unknown. */
function shareOf(binding: SessionBinding): number | undefined {
  return binding.defaultModel === binding.anchor ? binding.cacheShare : undefined
}

interface Verdict {
  model: string
  reason: FollowReason
  spendUsd: number
  considered?: SessionBudget['considered']
  counterfactual?: Counterfactual
}

function judge(binding: SessionBinding, input: FollowInput, context: number): Verdict {
  const { budget } = input
  const { model, route } = input.candidate
  if (model === binding.anchor) return { model, reason: 'same_anchor', spendUsd: 0 }
  if (!budget) return { model, reason: 'free', spendUsd: 0 }
  const anchor = input.rates(binding.anchor, context)
  const candidate = input.rates(model, context)
  if (!anchor || !candidate) return { model, reason: 'no_pricing', spendUsd: 0 }
  const visit = binding.history.find((entry) => entry.model === model)
  const warmTokens = visit && input.now - visit.lastUsed <= CACHE_WARM_MS ? visit.cachedTokens : 0
  const cost = switchCost({
    contextTokens: context,
    warmTokens,
    anchor,
    candidate,
    ...(binding.cacheShare === undefined ? {} : { anchorShare: binding.cacheShare }),
  })
  const ceilingUsd = (budget.maxSpendPct / 100) * binding.baselineUsd
  const considered = { usd: cost, ceilingUsd, warmTokens: Math.min(warmTokens, context) }
  const stay = { considered, counterfactual: { model: binding.anchor, route: binding.route, usd: -cost } }
  if (cost <= 0) return { model, reason: 'free', spendUsd: 0, ...stay }
  if (binding.switchSpendUsd + cost <= ceilingUsd) return { model, reason: 'within_cap', spendUsd: cost, ...stay }
  const counterfactual = { model, route, usd: cost }
  return { model: binding.anchor, reason: 'over_cap', spendUsd: 0, considered, counterfactual }
}
