import type { Cancellation } from '../contract/cancellation.ts'
import type { Clock } from '../contract/clock.ts'
import type { JsonValue } from '../contract/json.ts'
import type { ResponseStore } from '../contract/store.ts'
import { PlanoError } from '../errors/plano-error.ts'
import { isJsonObject } from './input-items.ts'

/** Milliseconds between two looks at a record that another process may change. */
const LOOK_MS = 2000

/** Whether a response is still queued or being made. */
export function isUnderWay(response: JsonValue): boolean {
  const status = isJsonObject(response) ? response['status'] : undefined
  return status === 'queued' || status === 'in_progress'
}

/**
 * Calls back once when a record has ended or is gone, as when another replica cancelled or deleted it. A store that cannot be
 * reached is asked again. The returned function ends the watch.
 */
export function watchRecord(
  { store, clock }: { store: ResponseStore; clock: Clock },
  key: string,
  onEnded: () => void,
): () => void {
  let isOver = false
  let cancelTimer: () => void = () => undefined
  const look = async (): Promise<void> => {
    const isEnded = await store.get(key).then(
      (record) => record === undefined || !isUnderWay(record.response),
      () => false,
    )
    if (isOver) return
    if (isEnded) onEnded()
    else wait()
  }
  const wait = () => {
    cancelTimer = clock.setTimer(() => void look(), LOOK_MS)
  }
  wait()
  return () => {
    isOver = true
    cancelTimer()
  }
}

/** Resolves when it is time to look at a record again. Throws the reason at once when that is cancelled. */
export async function nextLook(clock: Clock, cancellation: Cancellation): Promise<void> {
  await new Promise<void>((resolve) => {
    const waker = {
      onCancel() {
        cancelTimer()
        resolve()
      },
    }
    const cancelTimer = clock.setTimer(() => {
      cancellation.remove(waker)
      resolve()
    }, LOOK_MS)
    cancellation.add(waker)
  })
  if (cancellation.aborted) throw PlanoError.from(cancellation.reason)
}
