import type { AgentConfig } from '../config/schema/agent.ts'
import type { ResilienceConfig } from '../config/schema/resilience.ts'
import type { PlanoConfig } from '../config/schema/root.ts'
import type { CallTimeouts, Candidate } from '../contract/candidate.ts'
import type { ModelRow } from '../contract/model-directory.ts'
import type { ModelTarget } from '../contract/model-target.ts'
import { PlanoError } from '../errors/plano-error.ts'
import type { ListenerExecution } from '../execute/executor-parts.ts'
import type { AgentAccess } from '../upstream/agent-access.ts'

const DEFAULT_CONNECT_MS = 5000
const DEFAULT_SILENCE_MS = 60_000

/** The ways to call an agent: its function, its URL, or each of its instances. */
export function buildAgentCandidates(agent: AgentConfig, config: PlanoConfig): Candidate[] {
  const listener = config.listeners.find((entry) => entry.agents?.some((listed) => listed.id === agent.id))
  const timeouts = mergeTimeouts(config.resilience, agent.resilience, agent.timeout ?? listener?.timeout)
  const base = { kind: 'agent', id: agent.id, timeouts } as const
  if (agent.run) return [{ ...base, run: agent.run }]
  const stable = agent.variants?.find((variant) => variant.shadow !== true)
  const source = stable ?? agent
  if (source.run) return [{ ...base, run: source.run }]
  const urls = source.instances?.map((instance) => instance.url) ?? (source.url === undefined ? [] : [source.url])
  return urls.map((url) => ({ ...base, url }))
}

/** The ways to call a model: each of its addresses with each of its keys. */
export function buildModelCandidates(target: ModelTarget, config: PlanoConfig): Candidate[] {
  const { index } = target.access
  const own = index === undefined ? undefined : config.model_providers[index]?.resilience
  const timeouts = mergeTimeouts(config.resilience, own, undefined)
  const keys = target.keys.length > 1 ? target.keys.map((_, key) => key) : [undefined]
  return target.instances.flatMap((instance) =>
    keys.map(
      (key): Candidate => ({
        kind: 'model',
        id: target.id,
        timeouts,
        ...(instance.url === undefined ? {} : { url: instance.url }),
        ...(key === undefined ? {} : { key }),
      }),
    ),
  )
}

function mergeTimeouts(
  common: ResilienceConfig,
  own: ResilienceConfig | undefined,
  silenceMs: number | undefined,
): CallTimeouts {
  const wide = common.timeout ?? {}
  const near = own?.timeout ?? {}
  return {
    connectMs: near.connect ?? wide.connect ?? DEFAULT_CONNECT_MS,
    firstByteMs: near.first_byte ?? silenceMs ?? wide.first_byte ?? DEFAULT_SILENCE_MS,
    idleMs: near.idle ?? silenceMs ?? wide.idle ?? DEFAULT_SILENCE_MS,
  }
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

const DEFAULT_MAX_HAND_OFFS = 5

/** How each listener wants its agents run. */
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
          policyOf: (id) => own(id) ?? common,
          defaultAgent: (entries.find((entry) => entry.default) ?? entries[0])?.id,
          agents: new Set(entries.map((entry) => entry.id)),
          maxHandOffs: orchestration.max_hand_offs ?? DEFAULT_MAX_HAND_OFFS,
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

/** Agent listeners as rows of GET /v1/models: a client may name them as its model. */
export function listenerRows(config: PlanoConfig): ModelRow[] {
  return config.listeners
    .filter((listener) => listener.type === 'agent')
    .map((listener) => ({ id: listener.name, object: 'model', created: 0, owned_by: 'plano' }))
}
