import { expect, it } from 'vitest'
import { CONFIG_DEFAULTS } from './defaults.ts'
import { parseConfig } from './parse/parse-config.ts'

it('equal the same values written out', () => {
  const { config } = parseConfig(`
orchestration:
  router: auto
  confidence: 0.55
  router_timeout: 3s
  max_agents: 4
  mode: sequential
  on_agent_error: stop
  no_match: default
  progress: false
  max_hand_offs: 5
resilience:
  retry: {max_attempts: 3, backoff: {initial: 200ms, max: 5s}, budget: 0.2}
  circuit_breaker: {failure_rate: 0.5, window: 30s, min_requests: 10, open_for: 15s, half_open_probes: 3}
  timeout: {connect: 5s, first_byte: 60s, idle: 60s, total: 10m}
  load_balancing: least_outstanding
  max_ejected: 0.5
  on_broken_stream: error
max_body: 10mb
`)
  expect(CONFIG_DEFAULTS).toEqual({
    orchestration: config.orchestration,
    resilience: config.resilience,
    max_body: config.max_body,
  })
})
