import type { Clock } from '../contract/clock.ts'

/** Work that may wait: undefined when it is done. */
type Work = () => void | Promise<void>

export interface Later {
  /** `bytes`: what the work keeps in memory until it begins. */
  do(bytes: number, work: Work): void
  /** Does at once what waits, and answers when all is done. */
  flush(): Promise<void>
}

/** Longest time at a stretch for such work, in milliseconds. */
const STRETCH_MS = 4

/** What may wait; beyond that the oldest is done at once, so that requests that come too fast wait and not the memory. */
const MAX_WAITING = 256
const MAX_WAITING_BYTES = 16 * 1024 * 1024

/**
 * Work that waits until the client has its answer: a timer and not a microtask, which would still come before it. One timer
 * for all that waits; what does not fit into a stretch makes room for the requests that came meanwhile.
 */
export function createLater(clock: Clock): Later {
  return new LaterWork(clock)
}

/**
 * A class. Object literals that survive young collections while the heap is small are from then on created in the old
 * generation, and each keeps everything that it refers to until a full collection; instances of classes and copies by
 * spread are always young. So whatever of a request outlives its answer, or lives as long as it, is one of these.
 */
class WaitingWork {
  declare readonly bytes: number
  declare readonly work: Work

  constructor(bytes: number, work: Work) {
    this.bytes = bytes
    this.work = work
  }
}

class LaterWork implements Later {
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

  /** Does the oldest; answers whether there was any. What is done is let go, also while there is always something behind it. */
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
      // Somebody's span processor threw at the end of a span: the request was answered, and all else was told before.
      return
    }
    if (!done) return
    this.running += 1
    // Whatever fails has been told by the work itself.
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
