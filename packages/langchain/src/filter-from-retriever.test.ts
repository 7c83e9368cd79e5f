import { Document } from '@langchain/core/documents'
import { RunnableLambda } from '@langchain/core/runnables'
import type { ChatMessage, FilterRequest } from '@planojs/core'
import { expect, it } from 'vitest'
import { filterFromRetriever, type RetrieverFilterOptions } from './filter-from-retriever.ts'

const DOCUMENTS = ['Ada wrote the first program.', 'Ada was born in 1815.', 'x'.repeat(20_000)]
const retriever = RunnableLambda.from((query: string) =>
  query.includes('who') ? DOCUMENTS.map((pageContent) => new Document({ pageContent })) : [],
)

function ask(messages: ChatMessage[], options?: RetrieverFilterOptions) {
  const request = { messages, signal: new AbortController().signal } as unknown as FilterRequest
  return filterFromRetriever(retriever, options).input?.(request)
}

const QUESTION: ChatMessage[] = [
  { role: 'assistant', content: 'Hello' },
  { role: 'user', content: [{ type: 'text', text: 'who is Ada?' }] },
]

it('inserts the documents before the question, up to the limit', async () => {
  expect(await ask(QUESTION)).toEqual({
    action: 'rewrite',
    messages: [
      QUESTION[0],
      {
        role: 'system',
        content:
          'Documents that may help with the next message:\n\n[1] Ada wrote the first program.\n\n[2] Ada was born in 1815.',
      },
      QUESTION[1],
    ],
  })
})

it('formats, limits and searches as configured', async () => {
  const options = {
    limit: 1,
    query: () => 'who',
    write: (found: readonly { pageContent: string }[]) => `${found.length}`,
  }
  expect(await ask([{ role: 'user', content: 'hm' }], options)).toMatchObject({
    messages: [{ role: 'system', content: '1' }, { role: 'user' }],
  })
})

it('passes a request without matching documents', async () => {
  expect(await ask([{ role: 'user', content: 'hello' }])).toEqual({ action: 'pass' })
  expect(await ask([])).toEqual({ action: 'pass' })
})
