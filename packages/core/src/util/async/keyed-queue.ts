/** Runs work on the same key in order of arrival, and work on different keys concurrently. */
export class KeyedQueue {
  private readonly last = new Map<string, Promise<unknown>>()

  async inTurn<Result>(key: string, work: () => Promise<Result>): Promise<Result> {
    const before = this.last.get(key) ?? Promise.resolve()
    const running = before.then(work, work)
    this.last.set(key, running)
    try {
      return await running
    } finally {
      if (this.last.get(key) === running) this.last.delete(key)
    }
  }
}
