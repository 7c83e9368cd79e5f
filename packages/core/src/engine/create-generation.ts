import type { PlanoConfig } from '../config/schema/root.ts'
import type { Answer } from '../contract/answer.ts'
import type { Surface } from '../contract/asked.ts'
import type { ClientCall } from '../contract/client-call.ts'
import type { Clock } from '../contract/clock.ts'
import type { Decision } from '../contract/decision.ts'
import type { PlanoEvent } from '../contract/events.ts'
import type { Exchange } from '../contract/exchange.ts'
import type { ModelRow } from '../contract/model-directory.ts'
import { PlanoError } from '../errors/plano-error.ts'
import { settleAnswer } from '../observe/settle-answer.ts'
import { openExchange } from './exchange.ts'
import type { AnswerOptions, DecideQuery, Generation } from './generation.ts'
import { runPipeline, type Stages } from './pipeline.ts'
import { jsonAnswer, writePlainError } from './plain-answer.ts'

const DEFAULT_TOTAL_MS = 600_000
const DEFAULT_MAX_ATTEMPTS = 3

export interface Rooms {
  config: PlanoConfig
  clock: Clock
  stages: Stages
  emit(event: PlanoEvent): void
  rows(): readonly ModelRow[]
  decide(query: DecideQuery): Promise<Decision>
  refuse(error: PlanoError, surface: Surface): Answer
  /** Runs the work so that calls inside it find their exchange. */
  runInside<Result>(exchange: Exchange, work: () => Promise<Result>): Promise<Result>
  close(): Promise<void>
}

/** The rooms of one configuration behind one door. */
export function createGeneration(rooms: Rooms): Generation {
  const { config, clock } = rooms
  let active = 0
  let retired: (() => void) | undefined

  function leave(): void {
    active -= 1
    if (active === 0) retired?.()
  }

  return {
    config,
    clock,
    async answer(call, surface, options) {
      active += 1
      let left = false
      const settled = () => {
        if (left) return
        left = true
        leave()
        options.onSettled()
      }
      if (surface.kind === 'inference')
        return await answerInference(rooms, { call, surface }, { ...options, onSettled: settled })
      const answer = answerCatalog(rooms, surface)
      settled()
      return answer
    },
    decide: (query) => rooms.decide(query),
    refuse: (error, surface) => rooms.refuse(error, surface),
    async retire() {
      if (active > 0) {
        await new Promise<void>((resolve) => {
          retired = resolve
        })
      }
      await rooms.close()
    },
  }
}

function answerCatalog(rooms: Rooms, surface: Surface): Answer {
  if (surface.kind === 'models') return jsonAnswer(200, { object: 'list', data: rooms.rows() })
  return writePlainError(new PlanoError('unsupported', 'No configured upstream serves this path.'))
}

async function answerInference(
  rooms: Rooms,
  entry: { call: ClientCall; surface: Extract<Surface, { kind: 'inference' }> },
  options: AnswerOptions,
): Promise<Answer> {
  const { config, clock } = rooms
  const open = openExchange(entry.call, {
    clock,
    totalMs: config.resilience.timeout?.total ?? DEFAULT_TOTAL_MS,
    maxAttempts: config.resilience.retry?.max_attempts ?? DEFAULT_MAX_ATTEMPTS,
    parent: options.parent,
    emit: rooms.emit,
  })
  options.onOpen(open.abort)
  const { exchange } = open
  const onSettled = () => {
    open.dispose()
    options.onSettled()
  }
  try {
    const answer = await rooms.runInside(exchange, () => runPipeline(rooms.stages, exchange, entry))
    if (exchange.decision) entry.call.onDecision?.(exchange.decision)
    return settleAnswer(exchange, answer, { clock, onSettled })
  } catch (error) {
    // A failure that could not be answered must not keep the generation waiting for it.
    onSettled()
    throw error
  }
}
