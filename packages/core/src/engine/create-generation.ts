import { CONFIG_DEFAULTS } from '../config/defaults.ts'
import type { Answer } from '../contract/answer.ts'
import type { Surface } from '../contract/asked.ts'
import { PlanoError } from '../errors/plano-error.ts'
import { nextTurn } from '../util/next-turn.ts'
import { identifyAnswer } from './door/identify-answer.ts'
import { writePlainError } from './door/plain-answer.ts'
import { type ExchangeGround, openExchange, requestIdOf } from './exchange.ts'
import type { Generation } from './generation.ts'
import { answerModels } from './operations/answer-models.ts'
import { RequestRun } from './request-run.ts'
import type { Rooms } from './rooms.ts'

/** Combines the rooms of one configuration. */
export function createGeneration(rooms: Rooms): Generation {
  const { config, clock } = rooms
  const ground = openExchangeGround(rooms)
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
    metrics: rooms.metrics,
    surfaces: {
      passthrough: config.model_providers.some((provider) => provider.passthrough === true),
      metrics: rooms.metrics !== undefined,
    },
    answer(call, surface, { parent, keeper }) {
      if (isCatalog(surface)) return Promise.resolve(identifyAnswer(answerCatalog(rooms, surface), requestIdOf(call)))
      try {
        const open = openExchange(call, ground, parent)
        const run = new RequestRun(rooms, { call, surface, open, keeper, leave })
        active += 1
        keeper.enter(run)
        return run.answer()
      } catch (error) {
        // The host application's headers or context may throw when they are read.
        return Promise.resolve(rooms.refuse(PlanoError.from(error), surface, requestIdOf(call)))
      }
    },
    decide: (query) => rooms.decide(query),
    variants: rooms.variants,
    refuse: (error, surface, requestId) => rooms.refuse(error, surface, requestId),
    async warm() {
      // An import reads files synchronously, which would delay whoever starts the warm-up.
      await nextTurn()
      // A failure is not lost: the first request runs into it again and reports it.
      if (!isRetired) await rooms.warm().catch(() => undefined)
    },
    async retire() {
      isRetired = true
      if (active > 0) {
        await new Promise<void>((resolve) => {
          retired = resolve
        })
      }
      await rooms.observer.flush()
      await rooms.close()
    },
  }
}

/** Surfaces that are answered without an exchange. */
function isCatalog(
  surface: Surface,
): surface is Extract<Surface, { kind: 'models' | 'health' | 'readiness' | 'metrics' }> {
  return ['models', 'health', 'readiness', 'metrics'].includes(surface.kind)
}

function answerCatalog(rooms: Rooms, surface: Surface): Answer {
  if (surface.kind === 'models') return answerModels(rooms.rows(), surface.id)
  return writePlainError(new PlanoError('unsupported', 'No configured upstream serves this path.'))
}

function openExchangeGround({ config, clock, sweeper, observer, emit }: Rooms): ExchangeGround {
  return {
    clock,
    sweeper,
    totalMs: config.resilience.timeout?.total ?? CONFIG_DEFAULTS.resilience.timeout.total,
    maxAttempts: config.resilience.retry?.max_attempts ?? CONFIG_DEFAULTS.resilience.retry.max_attempts,
    observer,
    tenantHeader: config.routing.session_cache?.tenant_header,
    emit,
  }
}
