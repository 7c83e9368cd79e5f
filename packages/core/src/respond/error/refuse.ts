import type { Exchange } from '../../contract/call/exchange.ts'
import type { JsonObject } from '../../contract/json.ts'
import type { Answer } from '../../contract/transport/answer.ts'
import type { Dialect } from '../../contract/wire/dialect.ts'
import type { PlanoError } from '../../errors/plano-error.ts'
import { decisionHeaders } from '../decision-headers.ts'
import type { ResponderParts } from '../responder-parts.ts'
import { writeErrorAnswer } from './write-error.ts'

export interface RefuserParts extends Pick<ResponderParts, 'grammar' | 'monotonic'> {
  /** Overrides the body of an error; undefined for the grammar's standard form. */
  errorBody?: (exchange: Exchange, error: PlanoError) => JsonObject | undefined
}

const encoder = new TextEncoder()

/** Answers a request with one of our errors, in the client's API. */
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
