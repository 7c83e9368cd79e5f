import type { PlanoConfig } from '../../config/schema/root.ts'
import type { Clock } from '../../contract/platform/clock.ts'
import { PlanoError } from '../../errors/plano-error.ts'
import { waitAtMost } from '../../util/async/wait-at-most.ts'

/** How many background responses may run and wait. */
export interface BackgroundLimits {
  maxRunning: number
  maxQueued: number
}

const DEFAULT_RUNNING = 32
const DEFAULT_QUEUED = 256

/** A response that is generated in the background. */
export interface BackgroundJob {
  abort(): void
  /** Resolves when its record has its final state. */
  done: Promise<void>
}

/** The slot of a job. `turn` is undefined when the job may start immediately. */
export interface BackgroundPlace {
  turn: Promise<void> | undefined
  /** Releases the slot or stops waiting. Only the first call counts. */
  leave(): void
}

/** Longer than it takes to write a record. */
const SETTLE_MS = 10_000
/** `retry-after` for a client that is refused. */
const RETRY_AFTER_SECONDS = 5

/** The background jobs of an engine, in order of arrival. Survives reloads, which may change the limits. */
export class BackgroundQueue {
  /** By record key. */
  readonly jobs = new Map<string, BackgroundJob>()
  private running = 0
  private limits: BackgroundLimits = { maxRunning: DEFAULT_RUNNING, maxQueued: DEFAULT_QUEUED }
  private readonly waiting: (() => void)[] = []

  /** Takes the limits of a configuration. Running jobs continue; higher limits start waiting jobs. */
  keepTo({ state_storage }: PlanoConfig): void {
    const { max_running: maxRunning = DEFAULT_RUNNING, max_queued: maxQueued = DEFAULT_QUEUED } =
      state_storage.background ?? {}
    this.limits = { maxRunning, maxQueued }
    this.fill()
  }

  /** Throws `rate_limited` when too many jobs are waiting. */
  enter(): BackgroundPlace {
    const { maxRunning, maxQueued } = this.limits
    if (this.running < maxRunning && this.waiting.length === 0) {
      this.running += 1
      return this.place(undefined, undefined)
    }
    if (this.waiting.length >= maxQueued)
      throw new PlanoError('rate_limited', `${this.waiting.length} background responses are already waiting.`, {
        headers: { 'retry-after': String(RETRY_AFTER_SECONDS) },
      })
    let begin: () => void = () => undefined
    const turn = new Promise<void>((resolve) => {
      begin = resolve
    })
    this.waiting.push(begin)
    return this.place(turn, begin)
  }

  /** Waits until the result of every job is stored, at most 10 s. */
  async settle(clock: Clock): Promise<void> {
    const all = Promise.all([...this.jobs.values()].map((job) => job.done))
    if (this.jobs.size > 0) await waitAtMost(clock, all, SETTLE_MS)
  }

  private place(turn: Promise<void> | undefined, begin: (() => void) | undefined): BackgroundPlace {
    let left = false
    return {
      turn,
      leave: () => {
        if (left) return
        left = true
        const index = begin === undefined ? -1 : this.waiting.indexOf(begin)
        if (index >= 0) this.waiting.splice(index, 1)
        else {
          this.running -= 1
          this.fill()
        }
      },
    }
  }

  private fill(): void {
    while (this.running < this.limits.maxRunning) {
      const next = this.waiting.shift()
      if (!next) return
      this.running += 1
      next()
    }
  }
}
