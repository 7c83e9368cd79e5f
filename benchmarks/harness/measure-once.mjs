/** Does something once: its result, and the ms of the clock and of the processor that it took. */
export async function measureOnce(work) {
  const startedAt = performance.now()
  const before = process.cpuUsage()
  const result = await work()
  const { user, system } = process.cpuUsage(before)
  return { result, figures: { ms: performance.now() - startedAt, cpuMs: (user + system) / 1000 } }
}
