import type { Clock } from '../contract/platform/clock.ts'

/** Deferred work. Returns undefined when it is done. */
type Work = () => void | Promise<void>

export interface IdleQueue {
  /** `bytes`: the memory that the work holds until it begins. */
  do(bytes: number, work: Work): void
  /** Runs all deferred work immediately. Resolves when it is done. */
  flush(): Promise<void>
}

/** Longest uninterrupted run of deferred work, in milliseconds. */
const STRETCH_MS = 4

/**
 * Largest number of deferred tasks. Beyond it the oldest runs immediately, so that overload delays requests instead of
 * filling memory.
 */
const MAX_WAITING = 256
const MAX_WAITING_BYTES = 16 * 1024 * 1024

/**
 * Defers work until the client has its answer. A timer is needed because a microtask would still run before the answer.
 * One timer serves all tasks. A run that takes too long yields to incoming requests.
 */
export function createIdleQueue(clock: Clock): IdleQueue {
  return new LaterWork(clock)
}

/**
 * A class for the sake of garbage collection. V8 allocates object literals that survived young collections in the old
 * generation from then on, where each keeps everything it refers to alive until a full collection. Class instances and
 * copies by spread are always allocated in the young generation. Therefore everything that lives as long as a request,
 * or longer than its answer, is a class instance or a copy.
 */
class WaitingWork {
  declare readonly bytes: number
  declare readonly work: Work

  constructor(bytes: number, work: Work) {
    this.bytes = bytes
    this.work = work
  }
}

class LaterWork implements IdleQueue {
  private readonly clock: Clock
  private waiting: WaitingWork[] = []
  private next = 0
  private bytesWaiting = 0
  private cancel: (() => void) | undefined = undefined
  private running = 0
  private whenIdle: (() => void)[] = []

  constructor(clock: Clock) {
    this.clock = clock
  }

  do(bytes: number, work: Work): void {
    this.waiting.push(new WaitingWork(bytes, work))
    this.bytesWaiting += bytes
    while (this.isFull()) this.runOldest()
    this.cancel ??= this.clock.setTimer(this.onTimer, 0)
  }

  async flush(): Promise<void> {
    this.runUntil(Number.POSITIVE_INFINITY)
    if (this.running > 0) await new Promise<void>((resolve) => this.whenIdle.push(resolve))
  }

  private isFull(): boolean {
    return this.waiting.length - this.next > MAX_WAITING || this.bytesWaiting > MAX_WAITING_BYTES
  }

  private readonly onTimer = () => this.runUntil(this.clock.monotonic() + STRETCH_MS)

  private runUntil(until: number): void {
    this.cancel?.()
    this.cancel = undefined
    while (this.runOldest() && this.clock.monotonic() < until);
    if (this.next < this.waiting.length) this.cancel ??= this.clock.setTimer(this.onTimer, 0)
  }

  /** Runs the oldest task. Returns whether there was one. Releases finished tasks even while others keep arriving. */
  private runOldest(): boolean {
    const oldest = this.waiting[this.next]
    if (!oldest) return false
    this.next += 1
    this.bytesWaiting -= oldest.bytes
    if (this.next >= Math.min(MAX_WAITING, this.waiting.length)) {
      this.waiting = this.waiting.slice(this.next)
      this.next = 0
    }
    this.start(oldest.work)
    return true
  }

  private start(work: Work): void {
    let done: void | Promise<void>
    try {
      done = work()
    } catch {
      // A span processor of the application threw when a span ended. The request was answered and everything else was
      // reported before.
      return
    }
    if (!done) return
    this.running += 1
    // The work itself has already reported any failure.
    done.then(this.settle, this.settle)
  }

  private readonly settle = () => {
    this.running -= 1
    if (this.running > 0) return
    const idle = this.whenIdle
    this.whenIdle = []
    for (const tell of idle) tell()
  }
}
