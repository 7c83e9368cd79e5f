import type { Answer } from '../contract/answer.ts'
import type { Exchange } from '../contract/exchange.ts'
import type { Plan } from '../contract/plan.ts'

const encoder = new TextEncoder()

/** The decision alone, in Plano's form of the routing service, with the whole record beside it. */
export function answerDecision(exchange: Exchange, plan: Plan): Answer {
  const { decision } = plan
  const traceparent = exchange.header('traceparent')
  const body = {
    models: decision.kind === 'models' ? decision.models : decision.agents,
    route: decision.route,
    trace_id: exchange.trace?.id ?? traceparent?.split('-')[1] ?? exchange.id,
    ...(decision.session === undefined ? {} : { session_id: decision.session.id }),
    pinned: decision.session?.pinned ?? false,
    switched: decision.session?.switched ?? false,
    decision,
  }
  return { status: 200, headers: [['content-type', 'application/json']], body: encoder.encode(JSON.stringify(body)) }
}
