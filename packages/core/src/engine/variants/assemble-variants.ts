import type { Exchange } from '../../contract/call/exchange.ts'
import type { Candidate } from '../../contract/execute/candidate.ts'
import type { ExecutorParts } from '../../execute/executor-parts.ts'
import type { VariantOutcome, Variants } from '../../execute/variants/variant-tracker.ts'
import { type AgentCandidates, buildModelCandidates } from '../execute/build-candidates.ts'
import { openShadows } from '../execute/open-shadows.ts'
import type { EngineServices } from '../open-engine-services.ts'
import { nameVariant } from './name-variants.ts'
import { variantKeyOf } from './variant-key.ts'

export interface VariantParts {
  agents: AgentCandidates
  callUpstream: ExecutorParts['callUpstream']
  /** Counts the usage of a shadow call. */
  onShadowEnd(exchange: Exchange): void
}

/** Provides the candidates of agents and models according to their variants, and records the results. */
export async function assembleVariants(
  services: EngineServices,
  { agents, callUpstream, onShadowEnd }: VariantParts,
): Promise<Pick<ExecutorParts, 'agentCandidates' | 'modelCandidates' | 'reportVariant' | 'shadows'>> {
  const { config, directory, variants } = services
  const candidatesOf = (id: string): readonly Candidate[] => {
    const target = directory.find(id)
    return target ? buildModelCandidates(target, config) : []
  }
  const modelCandidates = (models: readonly string[]): readonly Candidate[] => {
    const [only, ...more] = models
    return only !== undefined && more.length === 0 ? candidatesOf(only) : models.flatMap(candidatesOf)
  }
  return {
    modelCandidates,
    agentCandidates(agent, exchange, request) {
      const all = agents(agent, exchange.decision?.listener)
      const key = variantKeyOf(exchange, request.conversation())
      const chosen = nameVariant(variants, exchange.decision, { target: agent, key })
      if (chosen === undefined) return all
      const stable = variants.stableOf(agent)
      // A failed request may be retried on the stable variant, but never on a variant under test.
      return [...all.filter(isVariant(chosen)), ...(chosen === stable ? [] : all.filter(isVariant(stable)))]
    },
    reportVariant: (exchange, candidate, outcome) => reportVariant(variants, exchange, { candidate, outcome }),
    shadows: await openShadows(config, {
      tracker: variants,
      clock: services.platform.clock,
      callUpstream,
      readText: services.readText,
      readTextAndUsage: services.readTextAndUsage,
      settle: onShadowEnd,
      candidates(target, variant) {
        const own = agents(target, undefined)
        return own.length > 0 ? own.filter(isVariant(variant)) : modelCandidates([variant])
      },
    }),
  }
}

function isVariant(id: string | undefined): (candidate: Candidate) => boolean {
  return (candidate) => candidate.variant === id
}

/** A model is a variant of the alias that selected it; an agent's candidates name their variant. */
function reportVariant(
  tracker: Variants,
  exchange: Exchange,
  seen: { candidate: Candidate; outcome: VariantOutcome },
): void {
  const { id, kind, variant } = seen.candidate
  if (kind === 'agent') {
    if (variant !== undefined) tracker.record(id, variant, seen.outcome)
    return
  }
  const variants = exchange.decision?.variants
  if (variants === undefined) return
  for (const [alias, chosen] of Object.entries(variants)) if (chosen === id) tracker.record(alias, id, seen.outcome)
}
