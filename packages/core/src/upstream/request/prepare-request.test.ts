import { describe, expect, test } from 'vitest'
import { modelProviderSchema } from '../../config/schema/model.ts'
import type { Clock } from '../../contract/platform/clock.ts'
import { createModelDirectory } from '../models/model-directory.ts'
import { prepareRequest, type RequestOptions } from './prepare-request.ts'

const clock: Clock = { now: () => 0, monotonic: () => 0, setTimer: () => () => undefined }

async function headersOf(
  entry: Record<string, unknown>,
  client: Record<string, string> = {},
  more: Partial<RequestOptions> = {},
): Promise<Record<string, string>> {
  const config = { model_providers: [modelProviderSchema.parse(entry)], model_aliases: {} }
  const [target] = createModelDirectory(config).targets
  if (target === undefined) throw new Error('no target')
  const prepared = await prepareRequest(target, {
    dialect: target.dialectFor('chat'),
    sameDialect: true,
    stream: false,
    body: '{}',
    baseUrl: target.instances[0]?.url,
    header: (name) => client[name],
    clock,
    ...more,
  })
  return Object.fromEntries(prepared.headers)
}

const CREDENTIALS = ['authorization', 'x-api-key', 'api-key', 'x-goog-api-key']
const credentialsOf = (headers: Record<string, string>) =>
  Object.fromEntries(Object.entries(headers).filter(([name]) => CREDENTIALS.includes(name)))

describe('passthrough_auth uses the client’s credential', () => {
  const openai = { model: 'openai/gpt-4o', passthrough_auth: true, access_key: 'ours' }
  test.each([
    [{ authorization: 'Bearer sk-abc' }, 'Bearer sk-abc'],
    [{ authorization: 'bearer   sk-abc ' }, 'Bearer sk-abc'],
    [{ authorization: 'sk-abc' }, 'Bearer sk-abc'],
    [{ 'x-api-key': 'sk-x' }, 'Bearer sk-x'],
    [{ authorization: 'Bearer sk-abc', 'x-api-key': 'sk-x' }, 'Bearer sk-abc'],
    [{ authorization: '', 'x-api-key': 'sk-x' }, 'Bearer sk-x'],
    [{}, undefined],
    [{ authorization: 'Bearer ' }, undefined],
    [{ authorization: '   ', 'x-api-key': ' ' }, undefined],
  ])('%j', async (client, expected) => {
    const headers = await headersOf(openai, client)
    expect(credentialsOf(headers)).toEqual(expected === undefined ? {} : { authorization: expected })
  })

  test('in the place that the upstream expects', async () => {
    const headers = await headersOf(
      { model: 'anthropic/claude', passthrough_auth: true },
      { authorization: 'Bearer k' },
    )
    expect(credentialsOf(headers)).toEqual({ 'x-api-key': 'k' })
  })

  test('sends configured headers even if the client sent none', async () => {
    const headers = await headersOf({ ...openai, headers: { 'x-team': 'a' } })
    expect(headers['x-team']).toBe('a')
  })
})

describe('one credential, in the place that the provider expects', () => {
  const client = { authorization: 'Bearer client', 'x-api-key': 'client', cookie: 'a=b' }
  test.each([
    [{ model: 'openai/a' }, { authorization: 'Bearer key' }],
    [{ model: 'anthropic/claude' }, { 'x-api-key': 'key' }],
    [{ model: 'gemini/gemini-2.5-pro' }, { 'x-goog-api-key': 'key' }],
    [
      { model: 'gemini/x', base_url: 'https://generativelanguage.googleapis.com/v1beta/openai' },
      { authorization: 'Bearer key' },
    ],
    [{ model: 'azure_openai/a', base_url: 'https://r.openai.azure.com' }, { 'api-key': 'key' }],
    [{ model: 'bedrock/a' }, { authorization: 'Bearer key' }],
    [{ model: 'openai/a', headers: { Authorization: 'Bearer theirs' } }, { authorization: 'Bearer theirs' }],
    [{ model: 'openai/a', headers: { 'X-Api-Key': 'theirs' } }, { 'x-api-key': 'theirs' }],
    [{ model: 'ollama/a' }, { authorization: 'Bearer key' }],
  ])('%j', async (entry, expected) => {
    const headers = await headersOf({ access_key: 'key', ...entry }, client)
    expect(credentialsOf(headers)).toEqual(expected)
    expect(headers['cookie']).toBeUndefined()
  })

  test('sends access tokens as bearer instead of keys', async () => {
    const azure = { model: 'azure/a', base_url: 'https://r.openai.azure.com', access_key: 'eyJhbGciOi.x.y' }
    expect(credentialsOf(await headersOf(azure))).toEqual({ authorization: 'Bearer eyJhbGciOi.x.y' })
  })

  test('selects one of several keys by index', async () => {
    const entry = { model: 'openai/a', access_key: ['k0', 'k1'] }
    expect((await headersOf(entry, {}, { keyIndex: 1 }))['authorization']).toBe('Bearer k1')
    expect((await headersOf(entry, {}, { keyIndex: 2 }))['authorization']).toBe('Bearer k0')
  })

  test('names the variable of a missing key, except for custom hosts and keyless providers', async () => {
    await expect(headersOf({ model: 'openai/a' }, client)).rejects.toMatchObject({
      code: 'unauthorized',
      message: 'no access key is configured for openai/a; set access_key or $OPENAI_API_KEY',
    })
    expect(credentialsOf(await headersOf({ model: 'openai/a', base_url: 'http://own.test' }, client))).toEqual({})
    expect(credentialsOf(await headersOf({ model: 'ollama/a' }, client))).toEqual({})
  })
})

describe('forwarded client headers', () => {
  const client = {
    cookie: 'session=1',
    origin: 'https://site',
    'x-plano-cache': 'off',
    'x-arch-llm-provider-hint': 'x',
    'x-stainless-lang': 'js',
    'x-model-affinity': 's',
    'anthropic-beta': 'b1',
    'anthropic-version': '2026-10-21',
    'openai-beta': 'o1',
    'openai-organization': 'org',
    'openai-project': 'proj',
    'idempotency-key': 'i',
    'user-agent': 'app/1',
    traceparent: 'client',
    'x-request-id': 'client',
  }

  test('to OpenAI: its own, and the organisation only with the client’s credential', async () => {
    const own = await headersOf({ model: 'openai/a', access_key: 'k' }, client)
    expect(own).toEqual({
      'content-type': 'application/json',
      accept: 'application/json',
      'accept-encoding': 'identity',
      'openai-beta': 'o1',
      'idempotency-key': 'i',
      'user-agent': 'app/1',
      authorization: 'Bearer k',
    })
    const passed = await headersOf({ model: 'openai/a', passthrough_auth: true }, client)
    expect(passed).toMatchObject({ 'openai-organization': 'org', 'openai-project': 'proj' })
  })

  test('to Anthropic: the client’s version while its bytes go through, ours for a translation', async () => {
    const entry = { model: 'anthropic/claude', access_key: 'k' }
    const same = await headersOf(entry, client, { dialect: 'messages' })
    expect(same).toMatchObject({ 'anthropic-version': '2026-10-21', 'anthropic-beta': 'b1' })
    expect(same['openai-beta']).toBeUndefined()
    const translated = await headersOf(entry, client, { dialect: 'messages', sameDialect: false })
    expect(translated['anthropic-version']).toBe('2023-06-01')
    const odd = await headersOf(entry, { 'anthropic-version': 'latest' }, { dialect: 'messages' })
    expect(odd['anthropic-version']).toBe('2023-06-01')
  })

  test('our own trace and request id, and configured headers over everything', async () => {
    const headers = await headersOf(
      { model: 'openai/a', access_key: 'k', headers: { 'User-Agent': 'house' }, http_host: 'api.internal' },
      client,
      {
        ownHeaders: [
          ['traceparent', 'ours'],
          ['x-request-id', 'ours'],
        ],
        stream: true,
      },
    )
    expect(headers).toMatchObject({
      traceparent: 'ours',
      'x-request-id': 'ours',
      'user-agent': 'house',
      host: 'api.internal',
      accept: 'text/event-stream',
    })
  })
})
