import type { AgentResult } from '../../contract/execute/agent.ts'
import type { UpstreamRequest } from '../../contract/execute/candidate.ts'
import type { UpstreamAnswer } from '../../contract/execute/upstream.ts'
import type { ChatMessage } from '../../contract/wire/message.ts'
import { PlanoError } from '../../errors/plano-error.ts'
import { raceCancellation } from '../../util/async/race-cancellation.ts'
import type { MergeFunction, MergeModel } from '../executor-parts.ts'
import { callCandidates } from '../failover/call-candidates.ts'
import type { PlanRun } from './plan-run.ts'

const DEFAULT_PROMPT = [
  'Several assistants worked on the same conversation, each on its own part. Write the one answer that the user gets:',
  'keep every fact, leave out what is said twice, and do not mention the assistants. Where they contradict each other,',
  'say so. Answer in the language of the user.',
].join(' ')

/** Merges the results with a function. Its exception becomes the cause of `agent_failed`. */
export async function mergeByFunction(
  run: PlanRun,
  results: readonly AgentResult[],
  merge: MergeFunction,
): Promise<UpstreamAnswer> {
  const { parts, exchange } = run
  const release = parts.clock.keepAlive?.()
  let text: unknown
  try {
    // A function that never answers ends with the request.
    text = await raceCancellation(Promise.resolve(merge(results)), exchange.cancellation)
  } catch (cause) {
    if (exchange.cancellation.aborted) throw PlanoError.from(cause, 'client_closed', 'The client disconnected.')
    throw new PlanoError('agent_failed', 'The merge function failed.', { cause })
  } finally {
    release?.()
  }
  if (typeof text !== 'string') throw new PlanoError('agent_failed', 'The merge function returned no text.')
  return parts.sayText(text, run.listener.name)
}

/** Lets a model merge the agents' results into one answer, streamed when the client requested a stream. */
export async function mergeByModel(
  run: PlanRun,
  results: readonly AgentResult[],
  merge: MergeModel,
): Promise<UpstreamAnswer> {
  const { parts, exchange, request } = run
  const answers = results.map((result) => `## ${result.agent}\n\n${result.text}`).join('\n\n')
  const messages: ChatMessage[] = [
    { role: 'system', content: merge.prompt ?? DEFAULT_PROMPT },
    { role: 'user', content: `# Conversation\n\n${transcribe(request)}\n\n# Answers of the assistants\n\n${answers}` },
  ]
  const mergeRequest: UpstreamRequest = {
    dialect: 'chat',
    body: { model: merge.model, messages: messages as never, stream: request.stream },
    raw: undefined,
    stream: request.stream,
    conversation: () => messages,
  }
  exchange.attempts.extend()
  const candidates = parts.modelCandidates(parts.expandModel(merge.model), exchange)
  const answer = await callCandidates(parts, exchange, { candidates, request: mergeRequest })
  if ('handOff' in answer) throw new PlanoError('invalid_upstream_answer', 'A model cannot hand a request over.')
  if (answer.status < 400) return answer
  throw new PlanoError('upstream_failed', `The merging model "${merge.model}" answered ${answer.status}.`, {
    status: answer.status >= 500 ? 502 : answer.status,
  })
}

/** Number of characters from the end of the conversation that the merging model receives. */
const MAX_TRANSCRIPT = 8000

function transcribe(request: UpstreamRequest): string {
  const lines = request.conversation().flatMap((message) => {
    const text = textOf(message)
    return message.role === 'system' || message.role === 'developer' || text === '' ? [] : [`${message.role}: ${text}`]
  })
  return lines.join('\n\n').slice(-MAX_TRANSCRIPT)
}

function textOf({ content }: ChatMessage): string {
  if (typeof content === 'string') return content
  return (content ?? []).map((part) => (part.type === 'text' ? (part.text ?? '') : '')).join('')
}
