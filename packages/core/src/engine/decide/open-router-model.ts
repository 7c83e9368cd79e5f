import { routerTimeoutOf } from '../../config/defaults.ts'
import type { RouterModel } from '../../decide/build-cascade.ts'
import { createModelStage } from '../../decide/stages/model-stage.ts'
import { buildModelCandidates } from '../execute/build-candidates.ts'
import type { EngineServices } from '../open-engine-services.ts'
import { askModel } from './ask-model.ts'

const DEFAULT_ROUTER_CONTEXT = 8192

/**
 * The router model of this name. If no provider serves it, a warning is emitted and no model is used; nothing is sent
 * to an endpoint that was not configured.
 */
export function openRouterModel(services: EngineServices, name: string): RouterModel | undefined {
  const { config, directory, hub, platform } = services
  const { overrides, orchestration } = config
  const found = directory.resolve(name, { internal: true })
  const target =
    found.kind === 'alias' ? found.alias.targets[0]?.target : found.kind === 'model' ? found.target : undefined
  if (!target) {
    const message = `The router model "${name}" is not in model_providers, so it is not used.`
    hub.emit({ type: 'warning', requestId: '', at: platform.clock.now(), code: 'router_model', message })
    return undefined
  }
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
