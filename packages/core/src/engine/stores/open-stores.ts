import type { PlanoConfig } from '../../config/schema/root.ts'
import type { Clock } from '../../contract/platform/clock.ts'
import type { ReadyCounters, Stores } from '../../contract/store.ts'
import { PlanoError } from '../../errors/plano-error.ts'
import { createMemoryAnswerStore } from '../../store/memory-answer-store.ts'
import { createMemoryCounterStore } from '../../store/memory-counter-store.ts'
import { createMemoryKeyValueStore } from '../../store/memory-key-value-store.ts'
import { createMemoryResponseStore } from '../../store/memory-response-store.ts'
import { boundAnswers, boundCounters, boundResponses, boundSessions } from './bound-store.ts'
import { loadDurableStores, type StorePlace } from './load-durable-stores.ts'

const MAX_SESSIONS = 10_000
const MAX_RESPONSE_BYTES = 256 * 1024 * 1024
const MAX_COUNTERS = 100_000
const MAX_ANSWER_BYTES = 64 * 1024 * 1024

export interface StoreParts {
  given: Partial<Stores> | undefined
  clock: Clock
  importModule(name: string): Promise<unknown>
}

/** The stores of one configuration, and what could not be provided. */
export interface OpenedStores {
  stores: ReadyStores
  missing: string[]
}

interface ReadyStores extends Required<Omit<Stores, 'close' | 'counters'>> {
  counters: ReadyCounters
}

/** Opens stores for configurations. Open stores are shared by all generations and survive a reload. */
export interface StoreKeeper {
  open(config: PlanoConfig): Promise<OpenedStores>
  /** Closes the stores that the keeper opened. Later requests for stores are refused with `closing`. */
  close(): Promise<void>
}

export function createStoreKeeper(parts: StoreParts): StoreKeeper {
  const { given, importModule } = parts
  let memory: ReadyStores | undefined
  let isClosed = false
  const places = new Map<string, Promise<Stores | undefined>>()
  const durable = (place: StorePlace | undefined): Promise<Stores | undefined> => {
    if (!place) return Promise.resolve(undefined)
    const key = `${place.type} ${place.address}`
    const opened = places.get(key) ?? loadDurableStores(place, importModule)
    places.set(key, opened)
    // A failed or missing store is retried by the next configuration.
    opened.then(
      (stores) => stores ?? places.delete(key),
      () => places.delete(key),
    )
    return opened
  }
  const bounded = <Store extends { guarded?: boolean }>(
    store: Store | undefined,
    bound: (store: Store, clock: Clock) => Store,
  ) => (store === undefined || store.guarded === true ? store : bound(store, parts.clock))
  return {
    async open(config) {
      // A store that is opened now would never be closed.
      if (isClosed) throw new PlanoError('closing', 'The engine is shutting down.')
      // The first configuration determines the limits of the memory stores.
      memory ??= openMemory(config, parts.clock)
      const wished = given?.sessions
        ? undefined
        : placeOf(config.routing.session_cache?.type, config.routing.session_cache?.url)
      const kept = given?.responses
        ? undefined
        : placeOf(config.state_storage.type, config.state_storage.connection_string)
      const [sessions, responses] = await Promise.all([durable(wished), durable(kept)])
      const missing: string[] = []
      if (wished && !sessions) missing.push(tellMissing('routing.session_cache', wished))
      if (kept && !responses) missing.push(tellMissing('state_storage', kept))
      return {
        stores: {
          sessions: bounded(given?.sessions, boundSessions) ?? sessions?.sessions ?? memory.sessions,
          responses: bounded(given?.responses, boundResponses) ?? responses?.responses ?? memory.responses,
          answers: bounded(given?.answers, boundAnswers) ?? memory.answers,
          counters: bounded(given?.counters, boundCounters) ?? memory.counters,
        },
        missing,
      }
    },
    async close() {
      isClosed = true
      const opened = [...places.values()]
      places.clear()
      // Failures to open were reported earlier.
      await Promise.allSettled(opened.map(async (stores) => (await stores)?.close?.()))
    },
  }
}

function placeOf(type: string | undefined, address: string | undefined): StorePlace | undefined {
  // An unset variable has already caused a warning.
  if (address === undefined) return undefined
  return type === 'redis' || type === 'postgres' ? { type, address } : undefined
}

function tellMissing(key: string, { type }: StorePlace): string {
  return `${key} is ${type}, and @planojs/${type} is not installed: state is kept in memory`
}

function openMemory(config: PlanoConfig, clock: Clock): ReadyStores {
  const maxEntries = config.routing.session_max_entries ?? MAX_SESSIONS
  const maxAnswerBytes = config.response_cache?.max_bytes ?? MAX_ANSWER_BYTES
  return {
    sessions: createMemoryKeyValueStore({ maxEntries, clock }),
    responses: createMemoryResponseStore({ maxTotalBytes: MAX_RESPONSE_BYTES, clock }),
    answers: createMemoryAnswerStore({ maxTotalBytes: maxAnswerBytes, clock }),
    counters: createMemoryCounterStore({ maxKeys: MAX_COUNTERS, clock }),
  }
}
