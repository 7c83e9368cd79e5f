import { createPlano } from '@planojs/core'
import { createScriptedProvider } from '@planojs/testing'
import { afterEach, describe, expect, it } from 'vitest'
import { type Api, GEMINI, GROQ, ROWS, user } from './field-requests.data.ts'

const closers: (() => unknown)[] = []
afterEach(async () => {
  for (const close of closers.splice(0).reverse()) await close()
})

const PATHS = { chat: '/v1/chat/completions', messages: '/v1/messages', responses: '/v1/responses' } as const

/** Returns what a strict upstream receives for a request, and which losses are reported. */
async function send(model: string, api: Api, body: object) {
  const provider = await createScriptedProvider()
  closers.push(() => provider.close())
  const isBare = /^(anthropic|gemini|amazon_bedrock)\//.test(model)
  const entry = { model, access_key: 'sk-test-0123456789', base_url: isBare ? provider.url : provider.baseUrl }
  const plano = await createPlano({ model_providers: [entry] }, { env: {} })
  closers.push(() => plano.close({ drainMs: 0 }))
  const usual = api === 'responses' ? { input: 'hi', store: false } : { messages: [{ role: 'user', content: 'hi' }] }
  const limit = api === 'messages' ? { max_tokens: 100 } : {}
  const name = model.slice(model.indexOf('/') + 1)
  const answer = await plano.fetch(PATHS[api], {
    method: 'POST',
    body: JSON.stringify({ model: name, ...limit, ...usual, ...body }),
  })
  const [request] = provider.requests
  expect(request?.violations ?? []).toEqual([])
  const losses = answer.headers.get('x-plano-losses')?.split(',') ?? []
  return { status: answer.status, json: await answer.json(), sent: request?.body ?? {}, losses }
}

describe('a request for another API or a model with rules', () => {
  it.each(ROWS)('%s', async (...row) => {
    const [, api, model, body, sent, lost = []] = row
    const seen = await send(model, api, body)
    expect(seen.status).toBe(200)
    expect(seen.sent).toMatchObject(present(sent))
    for (const field of Object.keys(sent).filter((key) => (sent as Record<string, unknown>)[key] === undefined))
      expect(seen.sent).not.toHaveProperty([field])
    for (const field of lost) expect(seen.losses).toContain(field)
    if (lost.length === 0) expect(seen.losses.filter((field) => !EXPECTED.has(field))).toEqual([])
  })
})

/** Losses that the rows do not list. */
const EXPECTED = new Set(['cache_control', 'messages[3]'])

/** Returns the expectation without the fields that must be absent. */
function present(sent: object): object {
  return Object.fromEntries(Object.entries(sent).filter(([, value]) => value !== undefined))
}

describe('a request that cannot be translated', () => {
  it.each<[string, string, object, string]>([
    [
      'a reference to an item that nobody can look up',
      GROQ,
      { input: [user('x'), { type: 'item_reference', id: 'msg_1' }] },
      'input[1]',
    ],
    [
      'a call without a name',
      GROQ,
      { input: [user('x'), { type: 'function_call', call_id: 'c1', arguments: '{}' }] },
      'input[1].name',
    ],
    [
      'a namespace in a namespace',
      GROQ,
      { tools: [{ type: 'namespace', name: 'a', tools: [{ type: 'namespace', name: 'b', tools: [] }] }] },
      'tools[0].tools[0]',
    ],
    ['a tool that the provider runs', GROQ, { tools: [{ type: 'file_search', vector_store_ids: ['v'] }] }, 'tools[0]'],
    [
      'a search that the provider does not have',
      GROQ,
      { tools: [{ type: 'function', name: 'f', parameters: {} }, { type: 'web_search' }] },
      'tools[1]',
    ],
    [
      'a search beside functions for Gemini before 3',
      GEMINI,
      { tools: [{ type: 'function', name: 'f', parameters: {} }, { type: 'web_search' }] },
      'tools[1]',
    ],
    [
      'a file by address, and nothing else',
      GROQ,
      { input: [user([{ type: 'input_file', file_url: 'https://x/a.pdf' }])] },
      'messages[0].content[0]',
    ],
    [
      'a schema that refers to itself',
      GEMINI,
      { tools: [{ type: 'function', name: 'f', parameters: { type: 'object', properties: { a: { $ref: '#' } } } }] },
      'tools[0].parameters',
    ],
    ['two ways to go on at once', GROQ, { conversation: 'conv_1', previous_response_id: 'resp_1' }, 'conversation'],
  ])('%s is 400 and names the field', async (...row) => {
    const [, model, body, param] = row
    const { status, json } = await send(model, 'responses', body)
    expect(status).toBe(400)
    expect(json.error.type).toBe('invalid_request_error')
    expect(json.error.param).toContain(param)
  })
})
