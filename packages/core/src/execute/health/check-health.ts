import { type Candidate, candidateKey } from '../../contract/candidate.ts'
import type { Clock } from '../../contract/clock.ts'
import type { Transport } from '../../contract/transport.ts'
import type { HealthRegistry } from './upstream-health.ts'

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
  for (const candidate of candidates) {
    const check = candidate.policy.healthCheck
    const key = candidateKey(candidate)
    if (!check || candidate.url === undefined || timers.has(key)) continue
    const url = new URL(check.path, candidate.url).href
    const health = parts.health.of(candidate)
    let inRow = 0
    let lastOk = true
    const run = async (): Promise<void> => {
      const ok = await isHealthy(url, check.timeoutMs, { ...parts, signal: controller.signal })
      if (controller.signal.aborted) return
      inRow = ok === lastOk ? inRow + 1 : 1
      lastOk = ok
      if (ok && health.unhealthy && inRow >= check.healthyAfter) {
        health.unhealthy = false
        health.recoveredAt = parts.clock.monotonic()
        parts.warn('health_check', `"${candidate.id}" passes its health check again.`)
      } else if (!ok && !health.unhealthy && inRow >= check.unhealthyAfter) {
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
  }
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
