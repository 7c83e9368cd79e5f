import type { Exchange } from '../../contract/call/exchange.ts'
import type { AgentFunction, AgentHandOff } from '../../contract/execute/agent.ts'
import type { Candidate, UpstreamRequest } from '../../contract/execute/candidate.ts'
import type { UpstreamAnswer } from '../../contract/execute/upstream.ts'
import { PlanoError } from '../../errors/plano-error.ts'
import { MAX_WHOLE_BYTES } from '../call-http.ts'
import type { CallParts } from '../call-parts.ts'
import { openCallScope } from '../call-scope.ts'
import { callFunctionAgent } from './call-function-agent.ts'
import { gatherAnswer } from './gather-answer.ts'

interface AgentCodeCall {
  candidate: Candidate
  request: UpstreamRequest
  run: AgentFunction
}

/** Calls an agent that is a function in this process. */
export async function callAgentCode(
  parts: CallParts,
  exchange: Exchange,
  call: AgentCodeCall,
): Promise<UpstreamAnswer | AgentHandOff> {
  const { candidate, request, run } = call
  const { timeouts, id } = candidate
  const scope = openCallScope(exchange.cancellation, parts)
  if (timeouts.totalMs !== undefined) scope.limit(timeouts.totalMs, () => tellTooLong(candidate))
  scope.watch(timeouts.firstByteMs, candidate, tellNoAnswer)
  try {
    const answer = await callFunctionAgent(exchange, request, {
      agent: id,
      run,
      chat: parts.grammar('chat'),
      context: parts.context(undefined, id),
      scope,
      clock: parts.clock,
      idleMs: timeouts.idleMs,
      maxBytes: MAX_WHOLE_BYTES[candidate.kind],
      fetch: parts.nestedFetch(exchange, id),
    })
    if ('handOff' in answer) return answer
    await parts.loadGrammar(answer.dialect)
    return request.stream ? answer : await gatherAnswer(parts, answer, MAX_WHOLE_BYTES[candidate.kind])
  } catch (error) {
    // The agent may still be running; its signal tells it to stop.
    const known = PlanoError.from(error, 'agent_failed', `Agent "${id}" failed.`)
    scope.abort(known)
    scope.dispose()
    throw known
  }
}

function tellNoAnswer({ id, timeouts }: Candidate): PlanoError {
  return new PlanoError('agent_timeout', `Agent "${id}" did not answer for ${timeouts.firstByteMs} ms.`)
}

function tellTooLong({ id, timeouts }: Candidate): PlanoError {
  return new PlanoError('agent_timeout', `Agent "${id}" took longer than ${timeouts.totalMs} ms.`)
}
