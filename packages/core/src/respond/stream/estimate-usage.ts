import type { Exchange } from '../../contract/call/exchange.ts'
import type { InferenceRequest } from '../../contract/call/inference-request.ts'
import type { Reply, Usage } from '../../contract/wire/reply.ts'
import { addUsage } from '../../util/add-usage.ts'
import { estimateTokens } from '../../util/text/estimate-tokens.ts'

/** Request fields that the model does not read. */
const UNREAD = new Set(['model', 'stream', 'stream_options', 'metadata', 'user', 'store'])

/**
 * The usage that a model reported. Without a report it is estimated from request and answer and marked `estimated`.
 * Usage of agents is counted where they call models.
 */
export function resolveUsage(
  exchange: Exchange,
  request: InferenceRequest,
  observed: { usage: Usage | undefined; sentTokens: () => number; whole: boolean },
): Usage | undefined {
  const { usage } = observed
  if (exchange.decision?.kind !== 'models') return usage
  // If several models produced the answer, each was counted separately.
  const shares = exchange.outcome.shares?.()
  if (shares) return shares.map((share) => share.usage).reduce<Usage | undefined>(addUsage, undefined)
  const isTold = usage !== undefined && usage.inputTokens + usage.outputTokens > 0
  if (isTold && observed.whole) return usage
  const sentTokens = observed.sentTokens()
  if (isTold && usage.inputTokens > 0)
    return usage.outputTokens >= sentTokens ? usage : { ...usage, outputTokens: sentTokens, estimated: true }
  return { inputTokens: estimateInput(request), outputTokens: sentTokens, estimated: true }
}

/**
 * The estimate for a stream whose upstream will not report usage, so that it can be counted while the body is parsed.
 * Only chat completions leave usage out, unless the client requests it.
 */
export function estimateUnreported(request: InferenceRequest): number | undefined {
  if (request.dialect !== 'chat') return undefined
  const { stream_options: options } = request.body
  const isRequested =
    typeof options === 'object' && options !== null && !Array.isArray(options) && options['include_usage'] === true
  return isRequested ? undefined : estimateInput(request)
}

function estimateInput(request: InferenceRequest): number {
  if (request.inputTokens !== undefined) return request.inputTokens
  const read = Object.entries(request.body).filter(([name]) => !UNREAD.has(name))
  return estimateTokens(read.map(([, value]) => value))
}

/** Estimated tokens of a complete reply. */
export function estimateReply(reply: Reply): number {
  return estimateTokens(
    reply.choices.flatMap(({ parts }) =>
      parts.map((part) => {
        if (part.type === 'text' || part.type === 'refusal' || part.type === 'reasoning') return part.text
        return part.type === 'tool-call' ? part.name + part.arguments : ''
      }),
    ),
  )
}
