import type { DocumentInterface } from '@langchain/core/documents'
import type { ChatMessage, FilterDefinition, FilterRequest } from '@planojs/core'

/**
 * The method of a retriever that is used. Every LangChain retriever, and every Runnable that returns documents, has it.
 */
export interface RetrieverLike {
  invoke(query: string, options?: { signal?: AbortSignal }): Promise<readonly DocumentInterface[]>
}

/** Options of `filterFromRetriever`. */
export interface RetrieverFilterOptions {
  /** Largest number of documents. Default 5. */
  limit?: number
  /** Largest number of characters of all documents. Default 12,000. */
  maxChars?: number
  /** The search query. Default: the text of the last user message. */
  query?: (request: FilterRequest) => string
  /** Formats the documents for the model. Default: a sentence and the numbered documents. */
  write?: (documents: readonly DocumentInterface[]) => string
}

const LIMIT = 5
const MAX_CHARS = 12_000

/**
 * Turns a retriever into an input filter: adds the documents for the last user message in a system message before it. A
 * request without matching documents passes unchanged.
 */
export function filterFromRetriever(retriever: RetrieverLike, options: RetrieverFilterOptions = {}): FilterDefinition {
  return {
    async input(request) {
      const at = request.messages.findLastIndex((message) => message.role === 'user')
      const query = options.query?.(request) ?? textOf(request.messages[at])
      if (query.trim() === '') return { action: 'pass' }
      const found = await retriever.invoke(query, { signal: request.signal })
      const documents = fit(found.slice(0, options.limit ?? LIMIT), options.maxChars ?? MAX_CHARS)
      if (documents.length === 0) return { action: 'pass' }
      const context: ChatMessage = { role: 'system', content: (options.write ?? writeDocuments)(documents) }
      const place = Math.max(at, 0)
      return { action: 'rewrite', messages: request.messages.toSpliced(place, 0, context) }
    },
  }
}

function fit(documents: readonly DocumentInterface[], maxChars: number): DocumentInterface[] {
  let left = maxChars
  return documents.filter((document) => {
    left -= document.pageContent.length
    return left >= 0
  })
}

function writeDocuments(documents: readonly DocumentInterface[]): string {
  const listed = documents.map((document, index) => `[${index + 1}] ${document.pageContent}`)
  return `Documents that may help with the next message:\n\n${listed.join('\n\n')}`
}

function textOf(message: ChatMessage | undefined): string {
  const content = message?.content
  if (typeof content === 'string') return content
  if (!Array.isArray(content)) return ''
  return content.map((part) => (part.type === 'text' ? (part.text ?? '') : '')).join('\n')
}
