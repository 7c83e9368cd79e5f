import { CONFIG_DEFAULTS } from '../config/defaults.ts'
import type { ClientCall } from '../contract/call/client-call.ts'
import type { Surface } from '../contract/call/inference-request.ts'
import type { Answer } from '../contract/transport/answer.ts'
import { PlanoError } from '../errors/plano-error.ts'
import { nextTurn } from '../util/async/next-turn.ts'
import type { EngineModules } from './engine-modules.ts'
import { identifyAnswer } from './entry/identify-answer.ts'
import { isAnthropicClient } from './entry/is-anthropic-client.ts'
import { writePlainError } from './entry/plain-answer.ts'
import { type ExchangeSettings, openExchange, requestIdOf } from './exchange.ts'
import type { Generation } from './generation.ts'
import { RequestRun } from './request-run.ts'

/** Combines the modules of one configuration. */
export function createGeneration(modules: EngineModules): Generation {
  const { config, clock } = modules
  const settings = readExchangeSettings(modules)
  let active = 0
  let isRetired = false
  let retired: (() => void) | undefined

  function leave(): void {
    active -= 1
    if (active === 0) retired?.()
  }

  return {
    config,
    clock,
    metrics: modules.metrics,
    surfaces: {
      passthrough: config.model_providers.some((provider) => provider.passthrough === true),
      metrics: modules.metrics !== undefined,
    },
    answer(call, surface, { parent, keeper }) {
      if (isCatalog(surface)) return answerCatalog(modules, surface, call)
      try {
        const open = openExchange(call, settings, parent)
        const run = new RequestRun(modules, { call, surface, open, keeper, leave })
        active += 1
        keeper.enter(run)
        return run.answer()
      } catch (error) {
        // The host application's headers or context may throw when they are read.
        return Promise.resolve(modules.refuse(PlanoError.from(error), surface, requestIdOf(call)))
      }
    },
    decide: (query) => modules.decide(query),
    variants: modules.variants,
    refuse: (error, surface, requestId) => modules.refuse(error, surface, requestId),
    async warm() {
      // An import reads files synchronously, which would delay whoever starts the warm-up.
      await nextTurn()
      // A failure is not lost: the first request runs into it again and reports it.
      if (!isRetired) await modules.warm().catch(() => undefined)
    },
    async retire() {
      isRetired = true
      if (active > 0) {
        await new Promise<void>((resolve) => {
          retired = resolve
        })
      }
      await modules.observer.flush()
      await modules.close()
    },
  }
}

/** Surfaces that are answered without an exchange. */
function isCatalog(
  surface: Surface,
): surface is Extract<Surface, { kind: 'models' | 'health' | 'readiness' | 'metrics' }> {
  return ['models', 'health', 'readiness', 'metrics'].includes(surface.kind)
}

async function answerCatalog(modules: EngineModules, surface: Surface, call: ClientCall): Promise<Answer> {
  const form = isAnthropicClient(call.path, call.header) ? 'messages' : undefined
  // Few clients ask for the list of models.
  const answer =
    surface.kind === 'models'
      ? (await import('./operations/answer-models.ts')).answerModels(modules.rows(), surface.id, form)
      : writePlainError(new PlanoError('unsupported', 'No configured upstream serves this path.'))
  return identifyAnswer(answer, requestIdOf(call))
}

function readExchangeSettings({ config, clock, deadlineTimer, observer, emit }: EngineModules): ExchangeSettings {
  return {
    clock,
    deadlineTimer,
    totalMs: config.resilience.timeout?.total ?? CONFIG_DEFAULTS.resilience.timeout.total,
    maxAttempts: config.resilience.retry?.max_attempts ?? CONFIG_DEFAULTS.resilience.retry.max_attempts,
    observer,
    tenantHeader: config.routing.session_cache?.tenant_header,
    emit,
  }
}
