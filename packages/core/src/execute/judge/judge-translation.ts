import type { UpstreamAnswer } from '../../contract/execute/upstream.ts'
import type { Grammar, WireContext } from '../../contract/wire/grammar.ts'
import type { Reply, WireError } from '../../contract/wire/reply.ts'
import { PlanoError } from '../../errors/plano-error.ts'
import { readAnswerJson } from '../../wire/reply/read-answer.ts'
import { failedFinish } from '../../wire/scan/failed-finish.ts'

/**
 * Whether a complete answer can be given in another form than the upstream's, found out while another candidate may
 * still answer. Returns the error of a model that failed. Throws `invalid_upstream_answer` with what is malformed.
 */
export function judgeTranslation(
  answer: UpstreamAnswer,
  { grammar, context }: { grammar: Grammar; context: WireContext },
): WireError | undefined {
  let reply: Reply
  try {
    reply = grammar.readResponse(readAnswerJson(answer), context)
  } catch (cause) {
    if (!PlanoError.is(cause)) throw cause
    const message = `"${answer.upstream}" answered ${answer.status} with a malformed answer: ${cause.message}.`
    throw new PlanoError('invalid_upstream_answer', message, { cause })
  }
  const finish = reply.choices[0]?.finish
  return finish?.unified === 'error' ? failedFinish(finish) : undefined
}
