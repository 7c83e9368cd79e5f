import type { Asked } from '../contract/asked.ts'
import type { Exchange } from '../contract/exchange.ts'
import type { FilterDefinition, FilterRequest, FilterVerdict } from '../contract/filter.ts'
import type { JsonObject } from '../contract/json.ts'
import type { ChatMessage } from '../contract/message.ts'
import type { UpstreamAnswer } from '../contract/upstream.ts'
import { PlanoError } from '../errors/plano-error.ts'

/** One filter of a chain, ready to run. */
export interface ChainLink {
  id: string
  definition: FilterDefinition
}

export interface AdmitOptions {
  chain: readonly ChainLink[]
  writeConversation(asked: Asked, messages: readonly ChatMessage[]): JsonObject
  /** The request with another body, its conversation read anew. */
  withBody(asked: Asked, body: JsonObject): Asked
  answerText(asked: Asked, text: string, filter: string): UpstreamAnswer
  now(): number
  monotonic(): number
}

/** Runs the chain in order. A request leaves it unchanged, rewritten, answered by a filter, or not at all. */
export async function admitRequest(
  exchange: Exchange,
  asked: Asked,
  options: AdmitOptions,
): Promise<Asked | UpstreamAnswer> {
  let current = asked
  const memo = new Map<string, unknown>()
  for (const link of options.chain) {
    const begun = options.monotonic()
    const verdict = await judge(link, toFilterRequest(exchange, current, memo))
    const event = {
      type: 'filter',
      requestId: exchange.id,
      at: options.now(),
      filter: link.id,
      place: 'listener',
    } as const
    exchange.emit({ ...event, phase: 'input', verdict: verdict.action, durationMs: options.monotonic() - begun })
    if (verdict.action === 'reject')
      throw new PlanoError('filter_rejected', verdict.message, {
        status: verdict.status,
        ...(verdict.details === undefined ? {} : { details: verdict.details }),
      })
    if (verdict.action === 'answer') return options.answerText(current, verdict.text, link.id)
    if (verdict.action === 'rewrite') current = rewrite(current, verdict, options)
  }
  return current
}

async function judge(link: ChainLink, request: FilterRequest): Promise<FilterVerdict> {
  try {
    return (await link.definition.input?.(request)) ?? { action: 'pass' }
  } catch (error) {
    if (PlanoError.is(error)) throw error
    throw new PlanoError('filter_failed', `Filter "${link.id}" failed.`, { cause: error })
  }
}

function rewrite(asked: Asked, verdict: Extract<FilterVerdict, { action: 'rewrite' }>, options: AdmitOptions): Asked {
  const replaced = verdict.body ? options.withBody(asked, verdict.body) : asked
  if (!verdict.messages) return replaced
  return options.withBody(replaced, options.writeConversation(replaced, verdict.messages))
}

function toFilterRequest(exchange: Exchange, asked: Asked, memo: Map<string, unknown>): FilterRequest {
  return {
    body: structuredClone(asked.body),
    messages: structuredClone([...asked.conversation()]),
    dialect: asked.dialect,
    ...(asked.model === undefined ? {} : { model: asked.model }),
    place: 'listener',
    path: asked.path,
    header: () => undefined,
    context: exchange.context,
    requestId: exchange.id,
    signal: exchange.signal,
    memo,
  }
}
