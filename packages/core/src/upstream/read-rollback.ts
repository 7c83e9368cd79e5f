import type { AgentVariantConfig } from '../config/schema/agent.ts'
import type { RollbackPolicy } from '../contract/variant.ts'

const DEFAULT_MIN_REQUESTS = 50

/** The conditions of a configuration under which a variant is taken out, as a field of it. */
export function readRollback(config: AgentVariantConfig['rollback']): { rollback?: RollbackPolicy } {
  if (config === undefined) return {}
  return {
    rollback: {
      ...(config.error_rate === undefined ? {} : { errorRate: config.error_rate }),
      ...(config.latency_ratio === undefined ? {} : { latencyRatio: config.latency_ratio }),
      ...(config.quality === undefined ? {} : { quality: config.quality }),
      minRequests: config.min_requests ?? DEFAULT_MIN_REQUESTS,
    },
  }
}
