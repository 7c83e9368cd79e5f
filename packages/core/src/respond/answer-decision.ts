import type { Exchange } from '../contract/call/exchange.ts'
import type { Plan } from '../contract/decide/plan.ts'
import type { Answer } from '../contract/transport/answer.ts'

const encoder = new TextEncoder()

/** The decision only, in the form of Plano's routing service, with the full record added. */
export function answerDecision(exchange: Exchange, plan: Plan): Answer {
  const { decision } = plan
  const traceparent = exchange.header('traceparent')
  const body = {
    models: decision.kind === 'models' ? decision.models : decision.agents,
    route: decision.route,
    trace_id: exchange.trace?.id ?? traceparent?.split('-')[1] ?? traceIdOf(exchange.id),
    ...(decision.session === undefined ? {} : { session_id: decision.session.id }),
    pinned: decision.session?.pinned ?? false,
    switched: decision.session?.switched ?? false,
    decision,
  }
  return { status: 200, headers: [['content-type', 'application/json']], body: encoder.encode(JSON.stringify(body)) }
}

/** A trace id for a request without a trace. Plano generates one too; here it is derived from the request id. */
function traceIdOf(requestId: string): string {
  const bare = requestId.replace(/^req_|-/g, '').toLowerCase()
  const digits = /^[0-9a-f]+$/.test(bare) ? bare : Array.from(encoder.encode(requestId), toHex).join('')
  return digits.padStart(32, '0').slice(-32)
}

const toHex = (byte: number) => byte.toString(16).padStart(2, '0')
