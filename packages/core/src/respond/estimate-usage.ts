import type { Asked } from '../contract/asked.ts'
import type { Exchange } from '../contract/exchange.ts'
import type { Reply, Usage } from '../contract/reply.ts'
import { addUsage } from '../util/add-usage.ts'
import { estimateTokens } from '../util/estimate-tokens.ts'

/** Fields of a request that the model does not read. */
const UNREAD = new Set(['model', 'stream', 'stream_options', 'metadata', 'user', 'store'])

/**
 * The usage that a model reported. Where it reported none, or broke off before it could, what was asked and said is
 * counted instead and marked `estimated`. What agents use is counted where they use it.
 */
export function settleUsage(
  exchange: Exchange,
  asked: Asked,
  told: { usage: Usage | undefined; saidTokens: () => number; whole: boolean },
): Usage | undefined {
  const { usage } = told
  if (exchange.decision?.kind !== 'models') return usage
  // Models that made an answer together are each counted where it was put together.
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

/** Tokens of what a whole reply says, estimated. */
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
