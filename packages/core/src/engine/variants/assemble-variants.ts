import type { Candidate } from '../../contract/candidate.ts'
import type { Exchange } from '../../contract/exchange.ts'
import type { ExecutorParts } from '../../execute/executor-parts.ts'
import type { VariantOutcome, Variants } from '../../execute/variants/variant-board.ts'
import { buildModelCandidates } from '../build-candidates.ts'
import type { Ground } from '../open-ground.ts'
import { openShadows } from '../open-shadows.ts'
import { nameVariant } from './name-variants.ts'
import { variantKeyOf } from './variant-key.ts'

export interface VariantParts {
  agents: ReadonlyMap<string, readonly Candidate[]>
  callUpstream: ExecutorParts['callUpstream']
  /** Counts the usage of a shadow call. */
  settleShadow(exchange: Exchange): void
}

/** Provides the candidates of agents and models according to their variants, and records the results. */
export async function assembleVariants(
  ground: Ground,
  { agents, callUpstream, settleShadow }: VariantParts,
): Promise<Pick<ExecutorParts, 'agentCandidates' | 'modelCandidates' | 'reportVariant' | 'shadows'>> {
  const { config, directory, variants } = ground
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
      const all = agents.get(agent) ?? []
      const key = variantKeyOf(exchange, request.conversation())
      const chosen = nameVariant(variants, exchange.decision, { target: agent, key })
      if (chosen === undefined) return all
      const stable = variants.stableOf(agent)
      // A failed request may be retried on the stable variant, but never on a variant under test.
      return [...all.filter(isVariant(chosen)), ...(chosen === stable ? [] : all.filter(isVariant(stable)))]
    },
    reportVariant: (exchange, candidate, outcome) => reportVariant(variants, exchange, { candidate, outcome }),
    shadows: await openShadows(config, {
      board: variants,
      clock: ground.platform.clock,
      callUpstream,
      readText: ground.readText,
      readSaid: ground.readSaid,
      settle: settleShadow,
      candidates: (target, variant) => agents.get(target)?.filter(isVariant(variant)) ?? modelCandidates([variant]),
    }),
  }
}

function isVariant(id: string | undefined): (candidate: Candidate) => boolean {
  return (candidate) => candidate.variant === id
}

/** A model is a variant of the alias that selected it; an agent's candidates name their variant. */
function reportVariant(
  board: Variants,
  exchange: Exchange,
  seen: { candidate: Candidate; outcome: VariantOutcome },
): void {
  const { id, kind, variant } = seen.candidate
  if (kind === 'agent') {
    if (variant !== undefined) board.record(id, variant, seen.outcome)
    return
  }
  const variants = exchange.decision?.variants
  if (variants === undefined) return
  for (const [alias, chosen] of Object.entries(variants)) if (chosen === id) board.record(alias, id, seen.outcome)
}
