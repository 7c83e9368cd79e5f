import type { Clock } from '../../contract/platform/clock.ts'
import type { AnswerStore, CounterStore, KeyValueStore, ResponseStore } from '../../contract/store.ts'
import { createStoreGuard, type StoreGuard } from '../../store/store-guard.ts'

/** Records may be several megabytes. */
const RECORD_MS = 10_000

/** Adds a time limit to a store. Errors of the store itself are passed on. */
function guard(name: string, clock: Clock, timeoutMs?: number) {
  return createStoreGuard({ name, clock, timeoutMs, isOwnFault: () => true })
}

export function boundSessions(store: KeyValueStore, clock: Clock): KeyValueStore {
  const ask = guard('The store of sessions', clock)
  return {
    get: (key) => ask(() => store.get(key)),
    set: (key, value, options) => ask(() => store.set(key, value, options)),
    delete: (key) => ask(() => store.delete(key)),
    setIfAbsent: (key, value, options) => ask(() => store.setIfAbsent(key, value, options)),
  }
}

export function boundCounters(store: CounterStore, clock: Clock): CounterStore {
  const ask = guard('The store of counters', clock)
  return {
    take: (key, amount, window) => ask(() => store.take(key, amount, window)),
    settle: (key, difference, window) => ask(() => store.settle(key, difference, window)),
  }
}

export function boundResponses(store: ResponseStore, clock: Clock): ResponseStore {
  const ask = guard('The store of responses', clock, RECORD_MS)
  return {
    get: (id) => ask(() => store.get(id)),
    put: (response, options) => ask(() => store.put(response, options)),
    delete: (id) => ask(() => store.delete(id)),
    ...(store.replace === undefined ? {} : { replace: boundReplace(store, ask) }),
  }
}

function boundReplace(store: ResponseStore, ask: StoreGuard): NonNullable<ResponseStore['replace']> {
  return (standing, changed, options) => ask(async () => (await store.replace?.(standing, changed, options)) === true)
}

export function boundAnswers(store: AnswerStore, clock: Clock): AnswerStore {
  const ask = guard('The response cache', clock, RECORD_MS)
  return {
    get: (key) => ask(() => store.get(key)),
    put: (key, answer, options) => ask(() => store.put(key, answer, options)),
  }
}
