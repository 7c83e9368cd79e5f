import type { Asked } from '../contract/asked.ts'
import type { Exchange } from '../contract/exchange.ts'
import type { Reply, Usage } from '../contract/reply.ts'
import { addUsage } from '../util/add-usage.ts'
import { estimateTokens } from '../util/estimate-tokens.ts'

/** Request fields that the model does not read. */
const UNREAD = new Set(['model', 'stream', 'stream_options', 'metadata', 'user', 'store'])

/**
 * The usage that a model reported. Without a report it is estimated from request and answer and marked `estimated`.
 * Usage of agents is counted where they call models.
 */
export function settleUsage(
  exchange: Exchange,
  asked: Asked,
  told: { usage: Usage | undefined; saidTokens: () => number; whole: boolean },
): Usage | undefined {
  const { usage } = told
  if (exchange.decision?.kind !== 'models') return usage
  // If several models produced the answer, each was counted separately.
  const shares = exchange.outcome.shares?.()
  if (shares) return shares.map((share) => share.usage).reduce<Usage | undefined>(addUsage, undefined)
  const isTold = usage !== undefined && usage.inputTokens + usage.outputTokens > 0
  if (isTold && told.whole) return usage
  const saidTokens = told.saidTokens()
  if (isTold && usage.inputTokens > 0)
    return usage.outputTokens >= saidTokens ? usage : { ...usage, outputTokens: saidTokens, estimated: true }
  return { inputTokens: estimateInput(asked), outputTokens: saidTokens, estimated: true }
}

function estimateInput({ body }: Asked): number {
  const read = Object.entries(body).filter(([name]) => !UNREAD.has(name))
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
