import type { PlanoConfig } from '../../config/schema/root.ts'
import type { Address, InferenceRequest } from '../../contract/call/inference-request.ts'
import type { Plan } from '../../contract/decide/plan.ts'
import type { Candidate } from '../../contract/execute/candidate.ts'
import type { FilterPlace } from '../../contract/filter.ts'
import type { ModelDirectory } from '../../contract/model/model-directory.ts'
import type { FilterRegistry } from '../../filter/build-registry.ts'
import type { FilterChain } from '../../filter/chain-link.ts'

/** The filter chains before and after one place. */
export interface ChainPair {
  input: FilterChain
  output: FilterChain
}

/** Which chains apply where. */
export interface FilterChains {
  listener(address: Address): ChainPair
  /** Around the plan: those of the alias that the client named, then those of the chosen route. */
  plan(request: InferenceRequest, plan: Plan): readonly ChainPair[]
  /** Around one agent, as declared and as listed by the listener; or around one model. */
  upstream(candidate: Candidate, listener: string | undefined): ChainPair
}

const MAX_KEPT = 1000

interface Chained {
  input_filters?: readonly string[] | undefined
  output_filters?: readonly string[] | undefined
}

interface ChainParts {
  registry: FilterRegistry
  directory: ModelDirectory
}

/**
 * Assigns chains to places. Model requests pass the chains of all model listeners in order, each filter once: in
 * process there are no ports to distinguish the listeners, and no guard may be skipped.
 */
export function createFilterChains(config: PlanoConfig, { registry, directory }: ChainParts): FilterChains {
  const pair = (place: FilterPlace, target: string | undefined, chains: readonly Chained[]): ChainPair => ({
    input: {
      place,
      target,
      links: registry.chain(unique(chains.flatMap((entry) => entry.input_filters ?? [])), 'input'),
    },
    output: {
      place,
      target,
      links: registry.chain(unique(chains.flatMap((entry) => entry.output_filters ?? [])), 'output'),
    },
  })
  checkUpstreams(config, registry)
  const agentListeners = config.listeners.filter((entry) => entry.type === 'agent')
  const listeners = new Map(agentListeners.map((entry) => [entry.name, pair('listener', undefined, [entry])]))
  const models = pair(
    'listener',
    undefined,
    config.listeners.filter((entry) => entry.type !== 'agent'),
  )
  const aliases = new Map(
    Object.entries(config.model_aliases).map(([name, alias]) => [name, pair('alias', name, [alias])]),
  )
  const routes = new Map(config.routing_preferences.map((entry) => [entry.name, pair('route', entry.name, [entry])]))
  const agents = new Map(config.agents.map((agent) => [agent.id, agent]))
  const upstreams = new Map<string, ChainPair>()
  const aroundAgent = (id: string, listener: string | undefined) => {
    const listed = agentListeners.find((entry) => entry.name === listener)?.agents?.find((entry) => entry.id === id)
    // The innermost chain runs last before the agent and first after it.
    const declared = agents.get(id)
    const inward = pair('agent', id, [listed ?? {}, declared ?? {}])
    return { ...inward, output: pair('agent', id, [declared ?? {}, listed ?? {}]).output }
  }
  const aroundModel = (id: string) => {
    const access = directory.find(id)?.access
    return pair('model', id, [{ input_filters: access?.inputFilters, output_filters: access?.outputFilters }])
  }
  return {
    listener: (address) => (address.kind === 'agents' ? (listeners.get(address.listener) ?? models) : models),
    plan(request, plan) {
      if (plan.kind !== 'models') return []
      const { model } = request
      const isAlias = model !== undefined && directory.resolve(model).kind === 'alias'
      const route = plan.decision.route
      const found = [isAlias ? aliases.get(model) : undefined, route === null ? undefined : routes.get(route)]
      return found.filter((entry) => entry !== undefined)
    },
    upstream(candidate, listener) {
      const key = candidate.kind === 'agent' ? `agent ${listener ?? ''} ${candidate.id}` : `model ${candidate.id}`
      const known = upstreams.get(key)
      if (known) return known
      const made = candidate.kind === 'agent' ? aroundAgent(candidate.id, listener) : aroundModel(candidate.id)
      // With a wildcard, clients choose model names, so the cache is bounded.
      if (upstreams.size < MAX_KEPT) upstreams.set(key, made)
      return made
    },
  }
}

/** The chains around upstreams are assigned with the first call; their mistakes are reported at the start. */
function checkUpstreams({ agents, model_providers, listeners }: PlanoConfig, registry: FilterRegistry): void {
  for (const entry of [...agents, ...model_providers, ...listeners.flatMap((listener) => listener.agents ?? [])]) {
    registry.chain(entry.input_filters ?? [], 'input')
    registry.chain(entry.output_filters ?? [], 'output')
  }
}

function unique(ids: readonly string[]): string[] {
  return [...new Set(ids)]
}
