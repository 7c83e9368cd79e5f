import * as z from 'zod/mini'
import type { FilterDefinition, FilterRequest } from '../../contract/filter.ts'
import type { ChatMessage } from '../../contract/wire/message.ts'
import { lastUserText, withLastUserText } from './text/user-text.ts'

/** Finds passages for a query: a function, a LangChain retriever (`invoke`) or a LlamaIndex retriever (`retrieve`). */
export type Retriever =
  | ((query: string, request: FilterRequest) => unknown)
  | { invoke(query: string): unknown }
  | { retrieve(query: { query: string }): unknown }

export const enrichOptions = z.strictObject({
  /** Only available in code. */
  retriever: z.custom<Retriever>((value) => typeof value === 'function' || isRetriever(value), {
    message: 'expected a function, or an object with invoke or retrieve',
  }),
  max_passages: z.optional(z.int().check(z.positive())),
  max_chars: z.optional(z.int().check(z.positive())),
  /**
   * Where the passages are inserted: after the user's last message, or in a system message before it. Default "user".
   */
  place: z.optional(z.enum(['user', 'system'])),
  /** Text before the passages. */
  heading: z.optional(z.string()),
})

const DEFAULT_PASSAGES = 5
const DEFAULT_CHARS = 8000

/** Adds the passages that a retriever finds for the user's last message. */
export function createEnrich(options: z.output<typeof enrichOptions>): FilterDefinition {
  const most = options.max_passages ?? DEFAULT_PASSAGES
  const heading = options.heading ?? 'Context:'
  return {
    async input(request) {
      const query = lastUserText(request)
      if (query.trim() === '') return undefined
      const found = readPassages(await retrieve(options.retriever, query, request)).slice(0, most)
      if (found.length === 0) return undefined
      const context = `${heading}\n${found.join('\n\n').slice(0, options.max_chars ?? DEFAULT_CHARS)}`
      if (options.place !== 'system')
        return { action: 'rewrite', messages: withLastUserText(request, `${query}\n\n${context}`) }
      const at = request.messages.findLastIndex((message) => message.role === 'user')
      const system: ChatMessage = { role: 'system', content: context }
      return { action: 'rewrite', messages: [...request.messages.slice(0, at), system, ...request.messages.slice(at)] }
    },
  }
}

function isRetriever(value: unknown): boolean {
  if (typeof value !== 'object' || value === null) return false
  const { invoke, retrieve: find } = value as Record<string, unknown>
  return typeof invoke === 'function' || typeof find === 'function'
}

function retrieve(retriever: Retriever, query: string, request: FilterRequest): unknown {
  if (typeof retriever === 'function') return retriever(query, request)
  return 'invoke' in retriever ? retriever.invoke(query) : retriever.retrieve({ query })
}

/** Reads the result of any retriever: strings, LangChain documents, LlamaIndex nodes with scores, `{text}`. */
function readPassages(found: unknown): string[] {
  if (typeof found === 'string') return [found]
  if (!Array.isArray(found)) return []
  return found.map(readPassage).filter((text) => text.trim() !== '')
}

function readPassage(value: unknown): string {
  if (typeof value === 'string') return value
  if (typeof value !== 'object' || value === null) return ''
  const entry = value as Record<string, unknown>
  for (const key of ['pageContent', 'text', 'content', 'page_content']) {
    const text = entry[key]
    if (typeof text === 'string') return text
  }
  return 'node' in entry ? readPassage(entry['node']) : ''
}
