import type { EventOf, PlanoEvent, PlanoEventType } from '../../contract/record/events.ts'
import { PlanoError } from '../../errors/plano-error.ts'
import { didYouMean } from '../../util/text/nearest-names.ts'

/** All event types. A record, so that the compiler reports a missing type. */
export const EVENT_TYPES: Readonly<Record<PlanoEventType, true>> = {
  request: true,
  decision: true,
  filter: true,
  step: true,
  attempt: true,
  skip: true,
  break: true,
  continuation: true,
  breaker: true,
  variant: true,
  response: true,
  signal: true,
  conversation: true,
  content: true,
  warning: true,
  reload: true,
}

/** Receives events of one type. An exception is reported as a warning and does not affect the request. */
export type EventListener<Type extends PlanoEventType> = (event: EventOf<Type>) => void

/**
 * Delivers events to listeners. An exception of a listener is reported as a warning and does not affect the request.
 */
export interface EventHub {
  /** Throws `invalid_request` for an unknown type. */
  on<Type extends PlanoEventType>(type: Type, listener: EventListener<Type>): () => void
  /** `isAwake` says whether the listener currently needs events. Default: always. */
  onAny(listener: (event: PlanoEvent) => void, isAwake?: () => boolean): () => void
  emit(event: PlanoEvent): void
  /** Whether any listener would receive an event of this type. If not, it need not be created. */
  listens(type: PlanoEventType): boolean
}

/** Without type checking, a misspelt name would never receive an event. */
function requireListener(type: string, listener: unknown): void {
  if (!Object.hasOwn(EVENT_TYPES, type)) {
    const known = didYouMean(String(type), Object.keys(EVENT_TYPES))
    throw new PlanoError('invalid_request', `There are no "${String(type)}" events.${known}`)
  }
  requireFunction(`on('${type}')`, listener)
}

function requireFunction(caller: string, listener: unknown): void {
  if (typeof listener === 'function') return
  throw new PlanoError('invalid_request', `${caller} takes a function that is called with each event.`)
}

export function createEventHub(): EventHub {
  const byType = new Map<PlanoEventType, Set<(event: PlanoEvent) => void>>()
  const any = new Map<(event: PlanoEvent) => void, () => boolean>()
  function deliver(listeners: Iterable<(event: PlanoEvent) => void>, event: PlanoEvent): void {
    for (const listener of listeners) {
      try {
        const result: unknown = listener(event)
        // The rejection of an async listener would otherwise end the process.
        if (result instanceof Promise) result.catch((error: unknown) => warn(event, error))
      } catch (error) {
        warn(event, error)
      }
    }
  }
  function warn(event: PlanoEvent, error: unknown): void {
    if (event.type === 'warning') return
    const name = error instanceof Error ? error.name : 'a value'
    const requestId = event.requestId
    const message = `A listener of "${event.type}" events threw ${name}.`
    deliver(byType.get('warning') ?? [], { type: 'warning', requestId, at: event.at, code: 'listener_failed', message })
  }
  return {
    on(type, listener) {
      requireListener(type, listener)
      const listeners = byType.get(type) ?? new Set()
      byType.set(type, listeners)
      const wrapped = listener as (event: PlanoEvent) => void
      listeners.add(wrapped)
      return () => listeners.delete(wrapped)
    },
    onAny(listener, isAwake = () => true) {
      requireFunction('onEvent', listener)
      any.set(listener, isAwake)
      return () => any.delete(listener)
    },
    listens(type) {
      if ((byType.get(type)?.size ?? 0) > 0) return true
      if (any.size === 0) return false
      for (const isAwake of any.values()) if (isAwake()) return true
      return false
    },
    emit(event) {
      const listeners = byType.get(event.type)
      if (listeners) deliver(listeners, event)
      if (any.size > 0) deliver(any.keys(), event)
    },
  }
}
