import * as z from 'zod/mini'
import type { FilterDefinition } from '../../contract/filter.ts'
import type { FilterServices } from '../filter-services.ts'
import { lastUserText, messageText, withLastUserText } from './text/user-text.ts'

export const rewriteQueryOptions = z.strictObject({
  /** A configured model. */
  model: z.string().check(z.minLength(1)),
  prompt: z.optional(z.string()),
})

const TIMEOUT_MS = 30_000
const MAX_HISTORY = 6

const PROMPT =
  'Rewrite the last message of the user so that it can be understood without the conversation: names for pronouns, ' +
  'full terms for short ones, the same language, nothing added. Answer with the rewritten message and nothing else.'

/** Lets a model rephrase the user's last message so that it is self-contained, for retrieval and routing. */
export function createRewriteQuery(
  options: z.output<typeof rewriteQueryOptions>,
  services: FilterServices,
): FilterDefinition {
  return {
    async input(request) {
      const query = lastUserText(request)
      if (query.trim() === '') return undefined
      const history = request.messages
        .filter((message) => message.role === 'user' || message.role === 'assistant')
        .slice(-MAX_HISTORY)
        .map((message) => `${message.role}: ${messageText(message)}`)
      const messages = [
        { role: 'system' as const, content: options.prompt ?? PROMPT },
        { role: 'user' as const, content: history.join('\n') },
      ]
      const answer = await services.askModel(options.model, messages, { signal: request.signal, timeoutMs: TIMEOUT_MS })
      const text = answer.trim()
      if (text === '' || text === query) return undefined
      return { action: 'rewrite', messages: withLastUserText(request, text) }
    },
  }
}
