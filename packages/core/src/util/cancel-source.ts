import type { CancelListener, Cancellable } from '../contract/cancellation.ts'

/**
 * A cancellation and the means to trigger it. A plain object where AbortController would make two event targets: nearly
 * every request ends without being cancelled, and nobody looks at its signal.
 */
export class CancelSource implements Cancellable {
  aborted = false
  reason: unknown = undefined
  // One call at a time waits in nearly every request, so the first listener needs no list.
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

  /** Later calls change nothing. */
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
    else if (this.more === undefined) this.more = [listener]
    else this.more.push(listener)
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
