import { CONFIG_DEFAULTS } from '../../config/defaults.ts'
import type { AgentConfig, AgentVariantConfig } from '../../config/schema/agent.ts'
import type { PlanoConfig } from '../../config/schema/root.ts'
import type { CallPolicy } from '../../contract/execute/call-policy.ts'
import type { Candidate } from '../../contract/execute/candidate.ts'
import type { ModelRow } from '../../contract/model/model-directory.ts'
import type { ModelTarget } from '../../contract/model/model-target.ts'
import { PlanoError } from '../../errors/plano-error.ts'
import type { ListenerExecution } from '../../execute/executor-parts.ts'
import type { AgentAccess } from '../../upstream/access/agent-access.ts'
import { nameInstances } from '../variants/name-instances.ts'
import { resolvePolicy, resolveTimeouts } from './resolve-resilience.ts'

/** The candidates of every agent in every listener: listeners may have timeouts of their own. */
export type AgentCandidates = (agent: string, listener: string | undefined) => readonly Candidate[]

export function buildAllAgents(config: PlanoConfig): AgentCandidates & { all: readonly Candidate[] } {
  const common = new Map(config.agents.map((agent) => [agent.id, buildAgentCandidates(agent, config, undefined)]))
  const listeners = new Map(
    config.listeners
      .filter(({ timeout }) => timeout !== undefined)
      .map(({ name, timeout }) => [
        name,
        new Map(config.agents.map((agent) => [agent.id, buildAgentCandidates(agent, config, timeout)])),
      ]),
  )
  const find: AgentCandidates = (agent, listener) =>
    (listener === undefined ? undefined : listeners.get(listener)?.get(agent)) ?? common.get(agent) ?? []
  return Object.assign(find, { all: [...common.values()].flat() })
}

/**
 * The candidates of an agent: its function, its URL, or each of its instances, for each of its variants. `silenceMs` is
 * the timeout of the listener.
 */
function buildAgentCandidates(agent: AgentConfig, config: PlanoConfig, silenceMs: number | undefined): Candidate[] {
  const resilience = [agent.resilience ?? {}, config.resilience] as const
  const base = {
    kind: 'agent',
    id: agent.id,
    weight: 1,
    timeouts: resolveTimeouts(resilience, agent.timeout ?? silenceMs),
    policy: keepPrefix(config, agent.resilience, resolvePolicy(resilience, agent.idempotent ?? false)),
  } as const
  if (!agent.variants) return nameInstances(listAddresses(base, agent))
  return nameInstances(agent.variants.flatMap((variant) => listAddresses({ ...base, variant: variant.id }, variant)))
}

function listAddresses(base: Candidate, source: AgentConfig | AgentVariantConfig): Candidate[] {
  if (source.run) return [{ ...base, run: source.run }]
  if (source.url !== undefined) return [{ ...base, url: source.url }]
  return (source.instances ?? []).map(({ url, weight }) => ({ ...base, url, weight: weight ?? 1 }))
}

/** Requests with the same beginning go to the instance that has it cached, unless another policy is configured. */
function keepPrefix(config: PlanoConfig, own: AgentConfig['resilience'], policy: CallPolicy): CallPolicy {
  const configured = own?.load_balancing ?? config.resilience.load_balancing
  const keepsPrefix = config.prompt_caching.prefix_affinity === true && configured === undefined
  return keepsPrefix ? { ...policy, balancing: 'consistent_hash' } : policy
}

/** A target belongs to one configuration, so its candidates are cached with it. */
const built = new WeakMap<ModelTarget, readonly Candidate[]>()

/** The candidates of a model: each address with each key. Cached per target. */
export function buildModelCandidates(target: ModelTarget, config: PlanoConfig): readonly Candidate[] {
  const known = built.get(target)
  if (known) return known
  const candidates = nameInstances(listModelCandidates(target, config))
  built.set(target, candidates)
  return candidates
}

function listModelCandidates(target: ModelTarget, config: PlanoConfig): Candidate[] {
  const { index } = target.access
  const own = index === undefined ? undefined : config.model_providers[index]?.resilience
  const resilience = [own ?? {}, config.resilience] as const
  // Every model listener serves the same models, so the first timeout counts.
  const listener = config.listeners.find(({ type, timeout }) => type === 'model' && timeout !== undefined)
  const timeouts = resolveTimeouts(resilience, listener?.timeout)
  // Repeating a model call has no side effects: tools are executed by the caller.
  const policy = keepPrefix(config, own, resolvePolicy(resilience, true))
  const keys = target.keys.length > 1 ? target.keys.map((_, key) => key) : [undefined]
  return target.instances.flatMap(({ url, weight }) =>
    keys.map(
      (key): Candidate => ({
        kind: 'model',
        id: target.id,
        weight,
        timeouts,
        policy,
        ...(url === undefined ? {} : { url }),
        ...(key === undefined ? {} : { key }),
      }),
    ),
  )
}

/** How each agent is reached, apart from its address. */
export function agentAccess(config: PlanoConfig): ReadonlyMap<string, AgentAccess> {
  return new Map(
    config.agents.map((agent): [string, AgentAccess] => [
      agent.id,
      {
        id: agent.id,
        api: agent.api ?? 'chat',
        headers: Object.entries(agent.headers ?? {}).map(([name, value]) => [name.toLowerCase(), value] as const),
        passthroughAuth: agent.passthrough_auth ?? false,
        model: agent.model,
      },
    ]),
  )
}

/** How each listener runs its agents. */
export function listenerExecution(config: PlanoConfig): (name: string) => ListenerExecution {
  const { orchestration } = config
  const byName = new Map(
    config.listeners.map((listener): [string, ListenerExecution] => {
      const entries = listener.agents ?? []
      const common = listener.on_agent_error ?? orchestration.on_agent_error ?? 'stop'
      const own = (id: string) =>
        entries.find((entry) => entry.id === id)?.on_error ?? config.agents.find((agent) => agent.id === id)?.on_error
      return [
        listener.name,
        {
          name: listener.name,
          merge: orchestration.merge ?? 'concat',
          progress: orchestration.progress ?? false,
          policyOf: (id) => own(id) ?? common,
          defaultAgent: (entries.find((entry) => entry.default) ?? entries[0])?.id,
          agents: new Set(entries.map((entry) => entry.id)),
          maxHandOffs: orchestration.max_hand_offs ?? CONFIG_DEFAULTS.orchestration.max_hand_offs,
        },
      ]
    }),
  )
  return (name) => {
    const found = byName.get(name)
    if (!found) throw new PlanoError('internal', `there is no listener "${name}"`)
    return found
  }
}

/** Agent listeners as rows of GET /v1/models, because clients may use them as a model. */
export function listenerRows(config: PlanoConfig): ModelRow[] {
  return config.listeners
    .filter((listener) => listener.type === 'agent')
    .map((listener) => ({ id: listener.name, object: 'model', created: 0, owned_by: 'plano' }))
}
