import type { Answer } from '../contract/answer.ts'
import type { Dialect } from '../contract/dialect.ts'
import type { Exchange } from '../contract/exchange.ts'
import type { JsonObject } from '../contract/json.ts'
import type { PlanoError } from '../errors/plano-error.ts'
import { decisionHeaders } from './decision-headers.ts'
import type { ResponderParts } from './responder-parts.ts'
import { writeErrorAnswer } from './write-error.ts'

export interface RefuserParts extends Pick<ResponderParts, 'grammar' | 'monotonic'> {
  /** The body of an error in other words; undefined for those that are told as the grammar tells them. */
  errorBody?: (exchange: Exchange, error: PlanoError) => JsonObject | undefined
}

const encoder = new TextEncoder()

/** An error of ours as the answer to a request, in the grammar of its caller. */
export function refuse(
  parts: RefuserParts,
  exchange: Exchange,
  { error, dialect }: { error: PlanoError; dialect: Dialect },
): Answer {
  const written = writeErrorAnswer(error, parts.grammar(dialect), exchange.id)
  const other = parts.errorBody?.(exchange, error)
  const answer = other === undefined ? written : { ...written, body: encoder.encode(JSON.stringify(other)) }
  const elapsedMs = parts.monotonic() - exchange.begunAt
  return { ...answer, headers: [...answer.headers, ...decisionHeaders(exchange, elapsedMs)] }
}
