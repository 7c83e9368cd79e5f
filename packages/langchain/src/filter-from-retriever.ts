import type { DocumentInterface } from '@langchain/core/documents'
import type { ChatMessage, FilterDefinition, FilterRequest } from '@planojs/core'

/** The part of a retriever that is called; every LangChain retriever and every Runnable to documents has it. */
export interface RetrieverLike {
  invoke(query: string, options?: { signal?: AbortSignal }): Promise<readonly DocumentInterface[]>
}

/** How passages of a retriever are added to a request. */
export interface RetrieverFilterOptions {
  /** Most documents that are added. Default 5. */
  limit?: number
  /** Most characters of documents that are added. Default 12,000. */
  maxChars?: number
  /** What is searched for. Default: the text of the last user message. */
  query?: (request: FilterRequest) => string
  /** The text that the model reads. Default: a sentence and the documents, numbered. */
  write?: (documents: readonly DocumentInterface[]) => string
}

const LIMIT = 5
const MAX_CHARS = 12_000

/**
 * A retriever as an input filter: puts the documents that it finds for the last user message into a system message before
 * that. Requests for which it finds nothing pass as they are.
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
