import type { PlanoError } from '../errors/plano-error.ts'

/** A request under way, as the engine ends it. */
export interface ActiveRequest {
  abort(reason: PlanoError): void
  /** Its place in the list; -1 when it is in none. */
  slot: number
}

/**
 * The requests under way. An array with swap-remove and not a Set: each time a Set makes room, its old table goes on
 * pointing at the new one, so once one table is old every later request is kept until a full collection.
 */
export class ActiveRequests {
  private readonly list: ActiveRequest[] = []

  get size(): number {
    return this.list.length
  }

  add(request: ActiveRequest): void {
    request.slot = this.list.push(request) - 1
  }

  /** Safe to call twice. */
  remove(request: ActiveRequest): void {
    const { slot } = request
    const last = slot < 0 ? undefined : this.list.pop()
    if (!last) return
    if (last !== request) {
      this.list[slot] = last
      last.slot = slot
    }
    request.slot = -1
  }

  abortAll(reason: PlanoError): void {
    for (const request of [...this.list]) request.abort(reason)
  }
}
