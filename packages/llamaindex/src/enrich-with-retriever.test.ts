import { createPlano } from '@planojs/core'
import { BaseRetriever, MetadataMode, type NodeWithScore, type QueryBundle, TextNode } from 'llamaindex'
import { expect, it } from 'vitest'

class Handbook extends BaseRetriever {
  readonly asked: unknown[] = []

  // The constructor of the base class is for subclasses only.
  // biome-ignore lint/complexity/noUselessConstructor: it is made public here
  constructor() {
    super()
  }

  override async _retrieve({ query }: QueryBundle): Promise<NodeWithScore[]> {
    this.asked.push(query)
    if (!String(query).includes('holiday')) return []
    const node = new TextNode({ text: 'Thirty days a year.' })
    expect(node.getContent(MetadataMode.NONE)).toBe('Thirty days a year.')
    return [{ node, score: 0.9 }]
  }
}

it('a LlamaIndex retriever adds context to an agent’s question', async () => {
  const handbook = new Handbook()
  const heard: string[] = []
  const plano = await createPlano(
    {
      filters: [{ id: 'context', use: 'enrich', options: { retriever: handbook } }],
      agents: [
        {
          id: 'hr',
          input_filters: ['context'],
          run({ input }) {
            heard.push(input)
            return 'ok'
          },
        },
      ],
      listeners: [{ type: 'agent', name: 'office', agents: [{ id: 'hr', description: 'Questions of staff' }] }],
    },
    { env: {} },
  )
  for (const content of ['how many holidays?', 'hello']) {
    const response = await plano.fetch('http://host/v1/chat/completions', {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify({ model: 'office', messages: [{ role: 'user', content }] }),
    })
    expect(response.status).toBe(200)
  }
  await plano.close()
  expect(handbook.asked).toEqual(['how many holidays?', 'hello'])
  expect(heard).toEqual(['how many holidays?\n\nContext:\nThirty days a year.', 'hello'])
})
