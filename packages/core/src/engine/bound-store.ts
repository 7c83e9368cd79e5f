import type { Clock } from '../contract/clock.ts'
import type { AnswerStore, CounterStore, KeyValueStore, ResponseStore } from '../contract/store.ts'
import { PlanoError } from '../errors/plano-error.ts'

/** Small values are asked for in front of calls; Plano gives Redis as long. */
const VALUE_MS = 2000
/** Records may be of some megabytes. */
const RECORD_MS = 10_000

type Work<Args extends unknown[], Result> = (...args: Args) => Promise<Result>

/** The same work, which rejects with `store_unavailable` when it takes too long: a store that hangs is one that is away. */
function within<Args extends unknown[], Result>(
  clock: Clock,
  timeoutMs: number,
  work: Work<Args, Result>,
): Work<Args, Result> {
  return async (...args) => {
    let cancel: () => void = () => undefined
    const late = new Promise<never>((_, reject) => {
      const error = () => new PlanoError('store_unavailable', `A store did not answer in ${timeoutMs} ms.`)
      cancel = clock.setTimer(() => reject(error()), timeoutMs)
    })
    try {
      return await Promise.race([work(...args), late])
    } finally {
      cancel()
    }
  }
}

export function boundSessions(store: KeyValueStore, clock: Clock): KeyValueStore {
  return {
    get: within(clock, VALUE_MS, (key) => store.get(key)),
    set: within(clock, VALUE_MS, (key, value, options) => store.set(key, value, options)),
    delete: within(clock, VALUE_MS, (key) => store.delete(key)),
    setIfAbsent: within(clock, VALUE_MS, (key, value, options) => store.setIfAbsent(key, value, options)),
  }
}

export function boundCounters(store: CounterStore, clock: Clock): CounterStore {
  return {
    take: within(clock, VALUE_MS, (key, amount, window) => store.take(key, amount, window)),
    settle: within(clock, VALUE_MS, (key, difference, window) => store.settle(key, difference, window)),
  }
}

export function boundResponses(store: ResponseStore, clock: Clock): ResponseStore {
  return {
    get: within(clock, RECORD_MS, (id) => store.get(id)),
    put: within(clock, RECORD_MS, (response, options) => store.put(response, options)),
    delete: within(clock, RECORD_MS, (id) => store.delete(id)),
  }
}

export function boundAnswers(store: AnswerStore, clock: Clock): AnswerStore {
  return {
    get: within(clock, VALUE_MS, (key) => store.get(key)),
    put: within(clock, RECORD_MS, (key, answer, options) => store.put(key, answer, options)),
  }
}
