import { routerTimeoutOf } from '../../config/defaults.ts'
import type { RouterModel } from '../../decide/build-cascade.ts'
import { buildModelCandidates } from '../execute/build-candidates.ts'
import type { EngineServices } from '../open-engine-services.ts'

const DEFAULT_ROUTER_CONTEXT = 8192

/**
 * The router model: `orchestration.router_model`, otherwise one of Plano's two overrides. If no provider serves it, a
 * warning is emitted and no model is used; nothing is sent to an endpoint that was not configured.
 */
export async function openRouterModel(
  services: EngineServices,
  kind: 'agents' | 'models',
): Promise<RouterModel | undefined> {
  const { config, directory, hub, platform } = services
  const { overrides, orchestration } = config
  const { agent_orchestration_model: forAgents, llm_routing_model: forModels } = overrides
  const byKind = kind === 'agents' ? (forAgents ?? forModels) : (forModels ?? forAgents)
  const name = orchestration.router_model ?? byKind
  if (name === undefined) return undefined
  const found = directory.resolve(name, { internal: true })
  const target =
    found.kind === 'alias' ? found.alias.targets[0]?.target : found.kind === 'model' ? found.target : undefined
  if (!target) {
    const message = `The router model "${name}" is not in model_providers, so it is not used.`
    hub.emit({ type: 'warning', requestId: '', at: platform.clock.now(), code: 'router_model', message })
    return undefined
  }
  const [{ askModel }, { createModelStage }] = await Promise.all([
    import('./ask-model.ts'),
    import('../../decide/stages/model-stage.ts'),
  ])
  const parts = {
    clock: platform.clock,
    deadlineTimer: services.deadlineTimer,
    callUpstream: services.callUpstream,
    candidates: (model: typeof target) => buildModelCandidates(model, config),
    readText: services.readText,
    observer: services.observer,
    emit: hub.emit,
  }
  const timeoutMs = routerTimeoutOf(orchestration)
  return {
    name: target.id,
    ask: (prompt, asked) => askModel(parts, { target, prompt }, { ...asked, timeoutMs }),
    createStage: createModelStage,
    contextTokens: overrides.orchestrator_model_context_length ?? DEFAULT_ROUTER_CONTEXT,
  }
}
