import type { Cancellation } from '../contract/cancellation.ts'

/** Waits for work until it is cancelled, and rejects with the reason at once then. The work goes on. */
export function unlessCancelled<Value>(work: Promise<Value>, cancellation: Cancellation | undefined): Promise<Value> {
  if (cancellation === undefined) return work
  return new Promise((resolve, reject) => {
    const listener = { onCancel: reject }
    cancellation.add(listener)
    const leave = () => cancellation.remove(listener)
    work.then(resolve, reject).then(leave, leave)
  })
}
