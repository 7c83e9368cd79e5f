import type { AgentVariantConfig } from '../../config/schema/agent.ts'
import type { RollbackPolicy } from '../../contract/execute/variant.ts'

const DEFAULT_MIN_REQUESTS = 50

/** The rollback policy of a variant's configuration, as an optional field. */
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
