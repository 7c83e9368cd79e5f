import type { CancelListener, Cancellable } from '../../contract/transport/cancellation.ts'

/**
 * A cancellation and its trigger. A plain object, because AbortController allocates two event targets, while nearly
 * every request ends without being cancelled or having its signal read.
 */
export class CancelSource implements Cancellable {
  aborted = false
  reason: unknown = undefined
  // Usually only one call waits at a time, so the first listener needs no list.
  private first: CancelListener | undefined = undefined
  private more: CancelListener[] | undefined = undefined
  private controller: AbortController | undefined = undefined

  get signal(): AbortSignal {
    if (this.controller === undefined) {
      this.controller = new AbortController()
      if (this.aborted) this.controller.abort(this.reason)
    }
    return this.controller.signal
  }

  /** Later calls have no effect. */
  abort(reason: unknown): void {
    if (this.aborted) return
    this.aborted = true
    this.reason = reason
    const { first, more } = this
    this.first = undefined
    this.more = undefined
    this.controller?.abort(reason)
    first?.onCancel(reason)
    if (more) for (const listener of more) listener.onCancel(reason)
  }

  add(listener: CancelListener): void {
    if (this.aborted) listener.onCancel(this.reason)
    else if (this.first === undefined) this.first = listener
    // A growing array would reserve 17 slots; open streams have two or three listeners.
    else this.more = this.more === undefined ? [listener] : this.more.concat(listener)
  }

  remove(listener: CancelListener): void {
    if (this.first === listener) {
      this.first = undefined
      return
    }
    const index = this.more?.indexOf(listener) ?? -1
    if (index >= 0) this.more?.splice(index, 1)
  }
}
