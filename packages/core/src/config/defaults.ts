import type { PlanoConfig } from './schema/root.ts'

const SECOND = 1000
const MINUTE = 60 * SECOND

/** Default values. Times in milliseconds, sizes in bytes, shares from 0 to 1. */
export const CONFIG_DEFAULTS = {
  orchestration: {
    router: 'auto',
    confidence: 0.55,
    router_timeout: 3 * SECOND,
    max_agents: 4,
    mode: 'sequential',
    on_agent_error: 'stop',
    no_match: 'default',
    progress: false,
    max_hand_offs: 5,
  },
  resilience: {
    retry: { max_attempts: 3, backoff: { initial: 200, max: 5 * SECOND }, budget: 0.2 },
    circuit_breaker: {
      failure_rate: 0.5,
      window: 30 * SECOND,
      min_requests: 10,
      open_for: 15 * SECOND,
      half_open_probes: 3,
    },
    timeout: { connect: 5 * SECOND, first_byte: 60 * SECOND, idle: 60 * SECOND, total: 10 * MINUTE },
    load_balancing: 'least_outstanding',
    max_ejected: 0.5,
    on_broken_stream: 'error',
  },
  max_body: 10 * 1024 ** 2,
} as const satisfies Pick<PlanoConfig, 'orchestration' | 'resilience' | 'max_body'>

/** Timeout of a router, in milliseconds. */
export function routerTimeoutOf({ router_timeout: own }: PlanoConfig['orchestration']): number {
  return own ?? CONFIG_DEFAULTS.orchestration.router_timeout
}
