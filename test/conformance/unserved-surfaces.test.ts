import Anthropic from '@anthropic-ai/sdk'
import { createPlano } from '@planojs/core'
import { planoAnthropic, planoOpenAI, serveShim } from '@planojs/openai'
import { createScriptedProvider } from '@planojs/testing'
import OpenAI, { toFile } from 'openai'
import { afterEach, describe, expect, it } from 'vitest'

const closers: (() => Promise<unknown>)[] = []
afterEach(async () => {
  for (const close of closers.splice(0).reverse()) await close()
})

async function open(passthrough: boolean) {
  const [openai, anthropic] = [await createScriptedProvider({}), await createScriptedProvider({})]
  const plano = await createPlano(
    {
      model_providers: [
        { model: 'openai/gpt-4o', access_key: 'k', base_url: openai.url, passthrough },
        { model: 'anthropic/claude-opus-5', access_key: 'k', base_url: anthropic.url, passthrough },
      ],
      resilience: { retry: { max_attempts: 1 } },
    },
    { env: {} },
  )
  const shim = await serveShim(plano)
  closers.push(
    () => openai.close(),
    () => anthropic.close(),
    () => plano.close({ drainMs: 0 }),
    () => shim.close(),
  )
  const remote = { apiKey: 'k', maxRetries: 0 }
  return {
    openai,
    anthropic,
    openaiClients: [new OpenAI(planoOpenAI(plano)), new OpenAI({ ...remote, baseURL: shim.baseURL })],
    anthropicClients: [new Anthropic(planoAnthropic(plano)), new Anthropic({ ...remote, baseURL: shim.origin })],
  }
}

const file = () => toFile(Buffer.from('{}'), 'requests.jsonl')

describe('surfaces that Plano does not have', () => {
  it('are not found for the OpenAI client, also where the path looks like the id of a response', async () => {
    const { openaiClients } = await open(false)
    for (const client of openaiClients) {
      for (const call of [
        () => client.responses.compact({ model: 'gpt-4o', input: 'hi' }),
        () => client.responses.inputTokens.count({ model: 'gpt-4o', input: 'hi' }),
        async () => client.files.create({ purpose: 'batch', file: await file() }),
      ])
        await expect(call()).rejects.toBeInstanceOf(OpenAI.NotFoundError)
    }
  })

  it('are not found for the Anthropic client, in the form of its API', async () => {
    const { anthropicClients } = await open(false)
    for (const client of anthropicClients) {
      for (const call of [
        () => client.messages.batches.create({ requests: [] }),
        () => client.beta.files.list(),
        () => client.post('/v1/messages/batches/x/cancel'),
      ]) {
        const failure: unknown = await Promise.resolve(call()).catch((error: unknown) => error)
        expect(failure).toBeInstanceOf(Anthropic.NotFoundError)
        expect(failure).toMatchObject({
          type: 'not_found_error',
          error: { type: 'error' },
          requestID: expect.any(String),
        })
      }
    }
  })

  it('reach the provider of the client with passthrough', async () => {
    const { openai, anthropic, openaiClients, anthropicClients } = await open(true)
    for (const client of openaiClients) {
      await client.responses.compact({ model: 'gpt-4o', input: 'hi' }).catch(() => undefined)
      await client.files.create({ purpose: 'batch', file: await file() }).catch(() => undefined)
    }
    for (const client of anthropicClients) {
      await client.messages.batches.create({ requests: [] }).catch(() => undefined)
      await client.beta.files.list().catch(() => undefined)
    }
    expect(openai.requests.map(({ path }) => path)).toEqual(
      Array(2).fill(['/v1/responses/compact', '/v1/files']).flat(),
    )
    expect(anthropic.requests.map(({ path }) => path.split('?')[0])).toEqual(
      Array(2).fill(['/v1/messages/batches', '/v1/files']).flat(),
    )
    for (const { headers } of anthropic.requests) expect(headers['anthropic-version']).toMatch(/^20\d\d-/)
  })
})
