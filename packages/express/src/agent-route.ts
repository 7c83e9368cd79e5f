import type { AgentFunction } from '@planojs/core'
import { createMiddleware, type PlanoMiddleware, type PlanoMiddlewareOptions } from './plano-middleware.ts'

/**
 * A route of the application as an agent: `app.use('/weather', agentRoute(turn => …))` answers chat completions, messages and
 * responses, whole and streaming, so that any engine can have `url: http://host/weather/v1/chat/completions` among its agents.
 */
export function agentRoute(run: AgentFunction, options: PlanoMiddlewareOptions = {}): PlanoMiddleware {
  return createMiddleware(
    {
      agents: [{ id: 'agent', run }],
      listeners: [{ type: 'agent', name: 'agents', agents: [{ id: 'agent', description: 'Answers.' }] }],
    },
    { ...options, attaches: false },
  )
}
