import * as z from 'zod/mini'
import type { FilterDefinition, FilterRequest, StreamFilter, StreamFilterStep } from '../../contract/filter.ts'
import { estimateTokens } from '../../util/text/estimate-tokens.ts'
import { messageText } from './text/user-text.ts'

const count = z.optional(z.int().check(z.positive()))

export const limitsOptions = z.strictObject({
  max_messages: count,
  /** Largest number of characters in all messages together. */
  max_chars: count,
  /** Largest number of estimated tokens in all messages together. */
  max_tokens: count,
  max_tools: count,
  /** Largest number of characters in an answer, which is cut there. */
  max_answer_chars: count,
  /** Appended to an answer that was cut. */
  cut_message: z.optional(z.string()),
})

type Options = z.output<typeof limitsOptions>

/** Refuses requests that are too large before they cost anything, and cuts answers that grow too long. */
export function createLimits(options: Options): FilterDefinition {
  const { max_answer_chars: most } = options
  return {
    input(request) {
      const fault = findExcess(request, options)
      return fault === undefined ? undefined : { action: 'reject', status: 413, message: fault }
    },
    ...(most === undefined ? {} : { stream: () => createCut(most, options.cut_message ?? '') }),
  }
}

function findExcess({ messages, body }: FilterRequest, options: Options): string | undefined {
  const tools = body['tools']
  const sizes: [label: string, limit: number | undefined, measure: () => number][] = [
    ['messages', options.max_messages, () => messages.length],
    ['tools', options.max_tools, () => (Array.isArray(tools) ? tools.length : 0)],
    ['characters', options.max_chars, () => messages.reduce((sum, message) => sum + messageText(message).length, 0)],
    ['tokens (estimated)', options.max_tokens, () => estimateTokens(messages)],
  ]
  for (const [label, limit, measure] of sizes) {
    if (limit === undefined) continue
    const size = measure()
    if (size > limit) return `The request has ${size} ${label}; at most ${limit} are allowed.`
  }
  return undefined
}

function createCut(most: number, message: string): StreamFilter<StreamFilterStep> {
  let seen = 0
  return {
    push(channel, text) {
      if (channel !== 'text') return { text }
      const left = most - seen
      seen += text.length
      return seen > most ? { text: text.slice(0, left), cut: message } : { text }
    },
    end: () => ({ text: '' }),
  }
}
