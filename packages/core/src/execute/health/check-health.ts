import { type Candidate, candidateKey } from '../../contract/execute/candidate.ts'
import type { Clock } from '../../contract/platform/clock.ts'
import type { Transport } from '../../contract/transport/transport.ts'
import type { CandidateHealth, HealthRegistry } from './upstream-health.ts'

export interface HealthCheckParts {
  clock: Clock
  transport: Transport
  health: HealthRegistry
  warn(code: string, message: string): void
}

/**
 * Polls the health path of each instance and marks unhealthy ones. Returns a function that stops it. Instances without
 * a health check or address are skipped.
 */
export function startHealthChecks(candidates: readonly Candidate[], parts: HealthCheckParts): () => void {
  const controller = new AbortController()
  const timers = new Map<string, () => void>()
  const stops: (() => void)[] = []
  for (const candidate of candidates) {
    const check = candidate.policy.healthCheck
    const key = candidateKey(candidate)
    if (!check || candidate.url === undefined || timers.has(key)) continue
    const url = new URL(check.path, candidate.url).href
    const { checks } = parts.health.of(candidate)
    const own = Symbol(key)
    checks.push(own)
    stops.push(() => endCheck(parts.health.of(candidate), own))
    let inRow = 0
    let lastOk = true
    const run = async (): Promise<void> => {
      const ok = await isHealthy(url, check.timeoutMs, { ...parts, signal: controller.signal })
      if (controller.signal.aborted) return
      // The entry of an instance that is never called may have been replaced.
      const health = parts.health.of(candidate)
      inRow = ok === lastOk ? inRow + 1 : 1
      lastOk = ok
      // After a reload, the old configuration keeps checking until its last request has ended.
      const isCurrent = health.checks.length === 0 || health.checks.at(-1) === own
      if (isCurrent && ok && health.unhealthy && inRow >= check.healthyAfter) {
        health.unhealthy = false
        health.recoveredAt = parts.clock.monotonic()
        parts.warn('health_check', `"${candidate.id}" passes its health check again.`)
      } else if (isCurrent && !ok && !health.unhealthy && inRow >= check.unhealthyAfter) {
        health.unhealthy = true
        parts.warn('health_check', `"${candidate.id}" failed its health check ${inRow} times.`)
      }
      timers.set(
        key,
        parts.clock.setTimer(() => void run(), check.intervalMs),
      )
    }
    timers.set(
      key,
      parts.clock.setTimer(() => void run(), 0),
    )
  }
  return () => {
    controller.abort()
    for (const cancel of timers.values()) cancel()
    for (const stop of stops) stop()
  }
}

/** An instance that nothing checks any more counts as healthy: nothing else would bring it back. */
function endCheck(health: CandidateHealth, own: symbol): void {
  const at = health.checks.indexOf(own)
  if (at >= 0) health.checks.splice(at, 1)
  if (health.checks.length === 0) health.unhealthy = false
}

/** Any status below 400 within the timeout is healthy; every failure is not. */
async function isHealthy(
  url: string,
  timeoutMs: number,
  parts: { transport: Transport; clock: Clock; signal: AbortSignal },
): Promise<boolean> {
  const controller = new AbortController()
  const stop = () => controller.abort()
  parts.signal.addEventListener('abort', stop, { once: true })
  const cancel = parts.clock.setTimer(stop, timeoutMs)
  try {
    const headers = [['accept', '*/*']] as const
    const response = await parts.transport.send({
      url,
      method: 'GET',
      headers,
      body: undefined,
      signal: controller.signal,
    })
    response.cancel()
    return response.status < 400
  } catch {
    return false
  } finally {
    cancel()
    parts.signal.removeEventListener('abort', stop)
  }
}
