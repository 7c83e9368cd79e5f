import type { PlanoConfig } from '../config/schema/root.ts'
import type { Clock } from '../contract/clock.ts'
import type { Stores } from '../contract/store.ts'
import { createMemoryAnswerStore } from '../store/memory-answer-store.ts'
import { createMemoryCounterStore } from '../store/memory-counter-store.ts'
import { createMemoryKeyValueStore } from '../store/memory-key-value-store.ts'
import { createMemoryResponseStore } from '../store/memory-response-store.ts'

const MAX_SESSIONS = 10_000
const MAX_RESPONSE_BYTES = 256 * 1024 * 1024
const MAX_COUNTERS = 100_000
const MAX_ANSWER_BYTES = 64 * 1024 * 1024

/** Says which state is configured to live elsewhere, without a store in code to keep it there. */
export function listMissingStores(given: Partial<Stores> | undefined, config: PlanoConfig): string[] {
  const places = [
    { key: 'routing.session_cache', type: config.routing.session_cache?.type, store: 'sessions' },
    { key: 'state_storage', type: config.state_storage.type, store: 'responses' },
  ] as const
  return places
    .filter(({ type, store }) => type !== undefined && type !== 'memory' && given?.[store] === undefined)
    .map(({ key, type, store }) => `${key} is ${type}, but stores.${store} was not given: this process alone keeps it`)
}

/** State that outlives reloads: what code gave, and memory for the rest. */
export function openStores(
  given: Partial<Stores> | undefined,
  config: PlanoConfig,
  clock: Clock,
): Required<Omit<Stores, 'close'>> {
  const maxEntries = config.routing.session_max_entries ?? MAX_SESSIONS
  const maxAnswerBytes = config.response_cache?.max_bytes ?? MAX_ANSWER_BYTES
  return {
    sessions: given?.sessions ?? createMemoryKeyValueStore({ maxEntries, clock }),
    responses: given?.responses ?? createMemoryResponseStore({ maxTotalBytes: MAX_RESPONSE_BYTES, clock }),
    answers: given?.answers ?? createMemoryAnswerStore({ maxTotalBytes: maxAnswerBytes, clock }),
    counters: given?.counters ?? createMemoryCounterStore({ maxKeys: MAX_COUNTERS, clock }),
  }
}
