import type { Cancellation } from '../../contract/cancellation.ts'

/** Waits for work. Rejects as soon as it is cancelled, with what `tell` makes of the reason; the work goes on. */
export function raceCancellation<Value>(
  work: Promise<Value>,
  cancellation: Cancellation | undefined,
  tell: (reason: unknown) => unknown = (reason) => reason,
): Promise<Value> {
  if (cancellation === undefined) return work
  return new Promise((resolve, reject) => {
    const listener = { onCancel: (reason: unknown) => reject(tell(reason)) }
    cancellation.add(listener)
    const leave = () => cancellation.remove(listener)
    work.then(resolve, reject).then(leave, leave)
  })
}
