import type { AgentFunction } from '@planojs/core'
import { createMiddleware, type PlanoMiddleware, type PlanoMiddlewareOptions } from './plano-middleware.ts'

/**
 * Serves an agent on a route of the application: `app.use('/weather', agentRoute(turn => …))` answers chat completions,
 * messages and responses, streamed or not. Any engine can then list `url: http://host/weather/v1/chat/completions`
 * among its agents.
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
