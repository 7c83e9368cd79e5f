/**
 * The next wait in milliseconds by decorrelated jitter: between `initialMs` and three times the last wait, at most
 * `maxMs`. (M. Brooker, "Exponential Backoff And Jitter", AWS Architecture Blog, 2015.)
 */
export function nextBackoff(
  lastMs: number | undefined,
  limits: { initialMs: number; maxMs: number },
  random: () => number,
): number {
  const { initialMs, maxMs } = limits
  const ceiling = Math.max(initialMs, (lastMs ?? initialMs) * 3)
  return Math.min(maxMs, initialMs + random() * (ceiling - initialMs))
}
