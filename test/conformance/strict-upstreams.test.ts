import { createPlano, type JsonObject, type Plano } from '@planojs/core'
import { collectText, createScriptedProvider, type ScriptedProvider } from '@planojs/testing'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'

const PNG = 'data:image/png;base64,iVBORw0KGgo='

/** Requests that are hard to translate: several system messages, images, tool histories, schemas, tool choices. */
const chat: JsonObject = {
  max_completion_tokens: 50,
  temperature: 0.3,
  messages: [
    { role: 'system', content: 'a' },
    { role: 'developer', content: 'b' },
    {
      role: 'user',
      content: [
        { type: 'text', text: 'hi' },
        { type: 'image_url', image_url: { url: PNG } },
      ],
    },
    {
      role: 'assistant',
      content: null,
      tool_calls: [
        { id: 'c1', type: 'function', function: { name: 'f', arguments: '{"x":1}' } },
        { id: 'c2', type: 'function', function: { name: 'g', arguments: '' } },
      ],
    },
    { role: 'tool', tool_call_id: 'c1', content: '1' },
    { role: 'tool', tool_call_id: 'c2', content: '2' },
    { role: 'user', content: 'and?' },
  ],
  tools: [
    {
      type: 'function',
      function: {
        name: 'f',
        parameters: {
          $schema: 'http://json-schema.org/draft-07/schema#',
          type: 'object',
          properties: { x: { type: ['integer', 'null'] }, k: { const: 'v' } },
          additionalProperties: false,
        },
      },
    },
    { type: 'function', function: { name: 'g' } },
  ],
  tool_choice: 'required',
}

const messages: JsonObject = {
  max_tokens: 50,
  system: [{ type: 'text', text: 'a' }],
  messages: [
    { role: 'user', content: 'hi' },
    {
      role: 'assistant',
      content: [
        { type: 'thinking', thinking: 't', signature: 's' },
        { type: 'tool_use', id: 't1', name: 'f', input: { x: 1 } },
      ],
    },
    {
      role: 'user',
      content: [
        { type: 'tool_result', tool_use_id: 't1', is_error: true, content: [{ type: 'text', text: 'bad' }] },
        { type: 'text', text: 'and?' },
      ],
    },
  ],
  tools: [{ name: 'f', input_schema: { type: 'object', properties: { x: { type: 'integer' } } } }],
  tool_choice: { type: 'auto', disable_parallel_tool_use: true },
}

const responses: JsonObject = {
  instructions: 'a',
  max_output_tokens: 50,
  input: [
    {
      role: 'user',
      content: [
        { type: 'input_text', text: 'hi' },
        { type: 'input_image', image_url: PNG },
      ],
    },
    { type: 'function_call', id: 'fc_1', call_id: 'c1', name: 'f', arguments: '{}' },
    { type: 'function_call_output', call_id: 'c1', output: '1' },
  ],
  tools: [
    {
      type: 'function',
      name: 'f',
      strict: true,
      parameters: {
        type: 'object',
        properties: { x: { type: 'string' } },
        required: ['x'],
        additionalProperties: false,
      },
    },
  ],
}

const CLIENTS = {
  chat: ['/v1/chat/completions', chat],
  messages: ['/v1/messages', messages],
  responses: ['/v1/responses', responses],
} as const

/** Upstream models by API. */
const UPSTREAMS = {
  chat: ['openai/gpt-4o', 'openai/o4-mini', 'azure_openai/gpt-4o-dep'],
  responses: ['openai/gpt-4.1', 'openai/gpt-5'],
  messages: ['anthropic/claude-sonnet-4-5'],
  gemini: ['gemini/gemini-2.5-flash', 'gemini/gemini-3-pro-preview'],
  converse: ['amazon_bedrock/us.amazon.nova-pro-v1:0', 'amazon_bedrock/us.anthropic.claude-sonnet-4-5-20250929-v1:0'],
} as const

const SAID = {
  text: 'one two',
  reasoning: 'why',
  reasoningSignature: 'sig',
  toolCalls: [{ id: 'call_a', name: 'look_up', arguments: { x: 1 } }],
}

describe('demanding requests of every client API are valid for strict upstreams of every API', () => {
  let provider: ScriptedProvider
  let plano: Plano
  beforeAll(async () => {
    provider = await createScriptedProvider({ script: () => SAID })
    const bases: Record<string, string> = { azure_openai: '/openai', gemini: '/v1beta', amazon_bedrock: '' }
    const providers = Object.entries(UPSTREAMS).flatMap(([api, models]) =>
      models.map((model) => ({
        model,
        base_url: `${provider.url}${bases[model.split('/')[0] ?? ''] ?? '/v1'}`,
        access_key: 'sk-scripted',
        ...(model.startsWith('azure') ? {} : { api: api as keyof typeof UPSTREAMS }),
      })),
    )
    plano = await createPlano({ model_providers: providers }, { env: {} })
  })
  afterAll(async () => {
    await plano.close({ drainMs: 0 })
    await provider.close()
  })

  for (const [api, models] of Object.entries(UPSTREAMS)) {
    for (const model of models) {
      for (const [client, [path, body]] of Object.entries(CLIENTS)) {
        it.each(['whole', 'streaming'])(`${client} to ${api} (${model}), %s`, async (how) => {
          const before = provider.requests.length
          const response = await plano.fetch(`http://plano.local${path}`, {
            method: 'POST',
            headers: { 'content-type': 'application/json' },
            body: JSON.stringify({ ...body, model, stream: how === 'streaming' }),
          })
          const raw = await response.clone().text()
          expect(provider.requests.slice(before).map((request) => [request.endpoint, request.violations])).toEqual([
            [api, []],
          ])
          expect(response.status, raw).toBe(200)
          expect(await collectText(response)).toBe('one two')
          expect(raw).toContain('"look_up"')
        })
      }
    }
  }
})
