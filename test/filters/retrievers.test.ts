import type { CallbackManagerForRetrieverRun } from '@langchain/core/callbacks/manager'
import { Document } from '@langchain/core/documents'
import { BaseRetriever } from '@langchain/core/retrievers'
import { filterFromRetriever } from '@planojs/langchain'
import { describe, expect, it } from 'vitest'
import { ask, CLIENT_APIS, openStage, readAll, sentTo } from './filter-stage.ts'

class Handbook extends BaseRetriever {
  lc_namespace = ['test']
  readonly asked: string[] = []

  override async _getRelevantDocuments(query: string, _run?: CallbackManagerForRetrieverRun): Promise<Document[]> {
    this.asked.push(query)
    if (query.includes('broken')) throw new Error('index is gone')
    return query.includes('holiday') ? [new Document({ pageContent: 'Thirty days a year.' })] : []
  }
}

const inputs = (...ids: string[]) => [{ type: 'model' as const, name: 'models', input_filters: ids }]

describe.each(['filterFromRetriever', 'enrich'] as const)('a LangChain retriever through %s', (way) => {
  const open = (fail: 'open' | 'closed' = 'closed') => {
    const handbook = new Handbook()
    const filter =
      way === 'enrich'
        ? { id: 'context', use: 'enrich' as const, options: { retriever: handbook }, fail }
        : { id: 'context', run: filterFromRetriever(handbook), fail }
    return openStage({ filters: [filter], listeners: inputs('context') }).then((stage) => ({ ...stage, handbook }))
  }

  it.each(CLIENT_APIS)('puts what it finds before the model, whole and streaming: %s', async (api) => {
    const { plano, provider, handbook } = await open()
    expect((await ask(plano, api, 'how many holidays have I?')).status).toBe(200)
    await readAll(await ask(plano, api, { say: 'how many holidays have I?', stream: true }))
    expect(sentTo(provider).match(/Thirty days a year\./g)).toHaveLength(2)
    expect(handbook.asked).toEqual(['how many holidays have I?', 'how many holidays have I?'])
  })

  it('leaves a question unchanged without matching documents', async () => {
    const { plano, provider, events } = await open()
    expect((await ask(plano, 'chat', 'hello')).status).toBe(200)
    expect(provider.requests[0]?.body).toMatchObject({ messages: [{ role: 'user', content: 'hello' }] })
    expect(events.find((event) => event.type === 'filter')).toMatchObject({ verdict: 'pass' })
  })

  it('fails as configured when the index is unavailable', async () => {
    expect((await ask((await open()).plano, 'chat', 'broken')).status).toBe(502)
    expect((await ask((await open('open')).plano, 'chat', 'broken')).status).toBe(200)
  })
})
