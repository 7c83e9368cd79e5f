import type { RouterModel } from '../../decide/build-cascade.ts'
import type { EngineServices } from '../open-engine-services.ts'

/** The router model: `orchestration.router_model`, otherwise one of Plano's two overrides. Undefined: none is named. */
export async function loadRouterModel(
  services: EngineServices,
  kind: 'agents' | 'models',
): Promise<RouterModel | undefined> {
  const { overrides, orchestration } = services.config
  const { agent_orchestration_model: forAgents, llm_routing_model: forModels } = overrides
  const byKind = kind === 'agents' ? (forAgents ?? forModels) : (forModels ?? forAgents)
  const name = orchestration.router_model ?? byKind
  if (name === undefined) return undefined
  return (await import('./open-router-model.ts')).openRouterModel(services, name)
}
