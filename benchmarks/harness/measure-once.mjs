/** Runs `work` once. Returns its result with the elapsed time and the CPU time in ms. */
export async function measureOnce(work) {
  const startedAt = performance.now()
  const before = process.cpuUsage()
  const result = await work()
  const { user, system } = process.cpuUsage(before)
  return { result, figures: { ms: performance.now() - startedAt, cpuMs: (user + system) / 1000 } }
}
