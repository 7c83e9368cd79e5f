import type { JsonValue } from '../../contract/json.ts'
import type { Clock } from '../../contract/platform/clock.ts'
import type { ResponseStore } from '../../contract/store.ts'
import type { Cancellation } from '../../contract/transport/cancellation.ts'
import { PlanoError } from '../../errors/plano-error.ts'
import { isJsonObject } from '../input-items.ts'

/** Polling interval in milliseconds, for records that another process may change. */
const LOOK_MS = 2000

/** Whether a response is queued or in progress. */
export function isUnderWay(response: JsonValue): boolean {
  const status = isJsonObject(response) ? response['status'] : undefined
  return status === 'queued' || status === 'in_progress'
}

/**
 * Calls back once when a record has ended or was deleted, for example by another replica. Store failures are retried.
 * Returns a function that stops watching.
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

/** Resolves when it is time to poll again. Throws the cancellation's reason as soon as it fires. */
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
