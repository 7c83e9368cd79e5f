import type { Cancellation } from '../../contract/transport/cancellation.ts'

/** Waits for work. Rejects on cancellation, with the reason as `explain` converts it; the work itself continues. */
export function raceCancellation<Value>(
  work: Promise<Value>,
  cancellation: Cancellation | undefined,
  explain: (reason: unknown) => unknown = (reason) => reason,
): Promise<Value> {
  if (cancellation === undefined) return work
  return new Promise((resolve, reject) => {
    const listener = { onCancel: (reason: unknown) => reject(explain(reason)) }
    cancellation.add(listener)
    const leave = () => cancellation.remove(listener)
    work.then(resolve, reject).then(leave, leave)
  })
}
