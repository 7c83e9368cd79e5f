import { createPlano, type Plano } from '@planojs/core'
import { planoOpenAI } from '@planojs/openai'
import { createScriptedProvider, type ScriptedProvider } from '@planojs/testing'
import OpenAI from 'openai'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'

/** One model per API of an upstream. */
const UPSTREAMS = [
  ['chat', 'openai/gpt-4o', '/v1'],
  ['responses', 'openai/gpt-5', '/v1'],
  ['messages', 'anthropic/claude-sonnet-4-5', ''],
  ['gemini', 'gemini/gemini-3-pro-preview', '/v1beta'],
  ['converse', 'amazon_bedrock/us.anthropic.claude-sonnet-4-5-20250929-v1:0', ''],
] as const

const SAID = {
  reasoning: 'Let me see.',
  reasoningSignature: 'sig',
  text: 'It rains.',
  toolCalls: [
    { id: 'call_1', name: 'weather', arguments: { city: 'Oslo' } },
    { id: 'call_2', name: 'weather', arguments: { city: 'Rome' } },
  ],
}

const TOOLS: OpenAI.Responses.Tool[] = [
  {
    type: 'function',
    name: 'weather',
    strict: false,
    parameters: { type: 'object', properties: { city: { type: 'string' } }, required: ['city'] },
  },
]

describe('the responses client over strict upstreams of every API', () => {
  let provider: ScriptedProvider
  let plano: Plano
  let client: OpenAI
  beforeAll(async () => {
    provider = await createScriptedProvider({ script: () => SAID })
    const model_providers = UPSTREAMS.map(([api, model, path]) => ({
      model,
      api,
      base_url: provider.url + path,
      access_key: 'sk-scripted',
    }))
    plano = await createPlano({ model_providers }, { env: {} })
    client = new OpenAI(planoOpenAI(plano))
  })
  afterAll(async () => {
    await plano.close({ drainMs: 0 })
    await provider.close()
  })

  const request = (model: string) => ({
    model,
    input: 'Weather?',
    instructions: 'Be brief.',
    tools: TOOLS,
    store: false,
  })

  function check(response: OpenAI.Responses.Response): void {
    expect(response.status).toBe('completed')
    expect(response.output_text).toBe('It rains.')
    expect(response.instructions).toBe('Be brief.')
    expect(response.usage?.total_tokens).toBeGreaterThan(0)
    const calls = response.output.filter((item) => item.type === 'function_call')
    expect(calls.map(({ name, arguments: text }) => [name, JSON.parse(text)])).toEqual([
      ['weather', { city: 'Oslo' }],
      ['weather', { city: 'Rome' }],
    ])
  }

  it.each(UPSTREAMS)('%s: whole, streamed, and the next turn with every item sent back', async (_api, model) => {
    check(await client.responses.create(request(model)))
    const streamed = await client.responses.stream(request(model)).finalResponse()
    check(streamed)
    const results = streamed.output
      .filter((item) => item.type === 'function_call')
      .map(({ call_id }) => ({ type: 'function_call_output' as const, call_id, output: 'rain' }))
    // The items of a parsed stream contain the arguments as parsed by the client.
    const items = JSON.parse(JSON.stringify(streamed.output)) as (OpenAI.Responses.ResponseInputItem & {
      parsed_arguments?: unknown
    })[]
    for (const item of items) delete item.parsed_arguments
    const input = [{ role: 'user' as const, content: 'Weather?' }, ...items, ...results]
    check(await client.responses.create({ ...request(model), input }))
    expect(
      provider.requests.flatMap(({ endpoint, violations }) => violations.map((why) => `${endpoint}: ${why}`)),
    ).toEqual([])
  })
})
