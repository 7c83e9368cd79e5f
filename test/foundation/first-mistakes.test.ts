import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import process from 'node:process'
import { planoProvider } from '@planojs/ai-sdk'
import { createPlano, type PlanoConfigInput, PlanoError } from '@planojs/core'
import { ChatPlano } from '@planojs/langchain'
import { PlanoLLM } from '@planojs/llamaindex'
import { planoAnthropic, planoAzure, planoOpenAI, serveShim } from '@planojs/openai'
import { planoModelProvider } from '@planojs/openai-agents'
import { createScriptedProvider } from '@planojs/testing'
import { afterEach, describe, expect, it, vi } from 'vitest'

const closers: (() => Promise<unknown>)[] = []
afterEach(async () => {
  for (const close of closers.splice(0).reverse()) await close()
})

async function createFolder(files: Record<string, string>): Promise<string> {
  const folder = await mkdtemp(join(tmpdir(), 'plano-first-'))
  closers.push(() => rm(folder, { recursive: true, force: true }))
  for (const [name, content] of Object.entries(files)) await writeFile(join(folder, name), content)
  return folder
}

/** Returns the error message of a file that does not load, without its folder. */
async function messageOf(text: string, name = 'plano.yaml'): Promise<string> {
  const folder = await createFolder({ [name]: text })
  const failure = await createPlano(join(folder, name), { env: {} }).then(
    () => undefined,
    (error: unknown) => error,
  )
  if (!PlanoError.is(failure)) throw new Error('it was expected to be refused')
  return failure.message.replaceAll(`${folder}/`, '')
}

async function open(config: PlanoConfigInput | string, env: Record<string, string> = {}) {
  const plano = await createPlano(config, { env })
  closers.push(() => plano.close({ drainMs: 0 }))
  return plano
}

const messages = [{ role: 'user' as const, content: 'hi' }]
const ask = (model: string) => ({ method: 'POST', body: JSON.stringify({ model, messages }) })
const AGENT = 'agents: [{id: a, url: "http://127.0.0.1:9"}]\n'

describe('an invalid file is reported with its position', () => {
  it.each([
    ['a key misspelt', 'agents:\n  - {id: a, ulr: "http://x"}\n', ':2:13 agents[0].ulr: ', 'did you mean "url"'],
    ['two letters changed', 'agents:\n  - {di: a, url: "http://x"}\n', ':2:6 agents[0].di: ', 'did you mean "id"'],
    ['camelCase', 'modelAliases: {}\n', ':1:1 modelAliases: ', 'did you mean "model_aliases"'],
    ['a singular', 'listener: []\n', ':1:1 listener: ', 'did you mean "listeners"'],
    ['too little indentation', 'agents:\n  - id: a\n   url: x\n', ':3:1: ', 'indented'],
    ['too much indentation', 'agents:\n  - id: a\n      url: x\n', ':2:9: ', 'indented further'],
    ['a bracket left open', 'agents: [{id: a}\nversion: v0.4.0\n', ':2:1: ', 'is not closed'],
    ['a colon in a text', 'agents:\n  - id: a\n    description: Weather: all\n', ':3:18: ', 'quotes'],
    ['a map for a list', 'agents:\n  id: a\n  url: http://x\n', ':2:3 agents: ', 'every entry begins with "- "'],
    ['a dash without its space', 'agents:\n  -id: a\n', ':2:3 agents: ', '"-id" lacks the space'],
    ['an unset variable', 'agents: [{id: a, url: $NO_URL}]\n', ':1:10 agents[0]: ', 'NO_URL is not set'],
    ['an agent in code without its code', 'agents: [{id: sun}]\n', ':1:10 agents[0]: ', 'code: { agents: { sun'],
  ])('%s', async (...[, text, place, hint]) => {
    const message = await messageOf(text)
    expect(message).toContain('has 1 mistake:')
    expect(message).toContain(`plano.yaml${place}`)
    expect(message).toContain(hint)
  })

  it.each([
    ['foo(?=bar)', '(?='],
    ['(?<!a)b', '(?<!a)b'],
    ['(a)\\1', '\\1'],
    ['(open', 'missing closing )'],
  ])('an invalid RE2 pattern: %s', async (pattern, named) => {
    const rules = `orchestration:\n  rules:\n    - name: r\n      when: {matches: '${pattern}'}\n      agents: [a]\n`
    const filters = `filters:\n  - {id: f, use: pii_mask, when: {matches: '${pattern}'}}\n`
    const message = await messageOf(AGENT + rules + filters)
    expect(message).toContain('has 2 mistakes:')
    expect(message).toContain(
      'plano.yaml:5:23 orchestration.rules[0].when.matches: is not a valid regular expression: ',
    )
    expect(message).toMatch(/plano\.yaml:8:\d+ filters\[0\]\.when\.matches: /)
    expect(message).toContain(named)
    const inCode = {
      agents: [{ id: 'a', run: () => 'x' }],
      orchestration: { rules: [{ name: 'r', when: { matches: pattern }, agents: ['a'] }] },
    }
    await expect(createPlano(inCode)).rejects.toThrow('orchestration.rules[0].when.matches')
  })

  it('an exception in a configuration in code is reported with its line', async () => {
    expect(await messageOf('export default {\n  agents: [missing],\n}\n', 'plano.config.mjs')).toMatch(
      /^plano\.config\.mjs:2:\d+ could not be imported: missing is not defined/,
    )
  })

  it('a wrong path is reported with the places searched and the files found', async () => {
    const folder = await createFolder({ 'plano.yml': AGENT })
    const path = join(folder, 'plano.yaml')
    await expect(createPlano(path)).rejects.toThrow(
      `no configuration at ${path}; there is ${join(folder, 'plano.yml')}`,
    )
    await mkdir(join(folder, 'empty'))
    await expect(createPlano(join(folder, 'empty'))).rejects.toThrow(`no configuration in ${join(folder, 'empty')}`)
    await expect(createPlano(AGENT)).rejects.toThrow('not YAML text')
    const missing = createPlano({ agents: [] })
    await expect(createPlano(missing as never)).rejects.toThrow('not a promise, so await is missing')
    await missing.then((plano) => plano.close())
  })
})

describe('warnings about a valid file', () => {
  it('a second configuration file that is ignored', async () => {
    const folder = await createFolder({ 'plano.yaml': AGENT, 'plano.yml': AGENT, 'config.yaml': 'of: another program' })
    const { warnings } = await open(folder)
    expect(warnings).toMatchObject([
      { file: join(folder, 'plano.yml'), message: expect.stringContaining('is not read') },
    ])
  })

  it('contain no value of a variable, nor does the recommended form', async () => {
    const folder = await createFolder({
      'plano.yaml': `version: v0.4.0
agents: [{id: weather, url: http://localhost:1}, {id: $FILTER, url: http://localhost:2}]
listeners:
  - {type: agent, name: desk, port: 1, agents: [{id: weather}, {id: $NOBODY}], filter_chain: [$FILTER]}
`,
    })
    const { warnings } = await open(folder, { NOBODY: 'CANARY', FILTER: 'secret-of-ours' })
    expect(warnings.map(({ use }) => use)).toEqual(
      expect.arrayContaining(['agents: [{id: …, url: …}]', 'filters: [{id: $FILTER, url: …, type: mcp}]']),
    )
    expect(JSON.stringify(warnings)).not.toMatch(/CANARY|secret-of-ours/)
  })

  it('a misspelt model, but not one that is merely new', async () => {
    const ids = ['gtp-4o-mini', 'gpt-4o-mni', 'gpt-4o-mini-2024-07-18', 'gpt-9', 'gpt-4o-quantum', 'ft:gpt-4o:me']
    const { warnings } = await open({ model_providers: ids.map((id) => ({ model: `openai/${id}`, access_key: 'k' })) })
    expect(warnings.map(({ path }) => path)).toEqual(['model_providers[0].model', 'model_providers[1].model'])
    expect(warnings[1]?.message).toContain('did you mean "gpt-4o-mini"')
  })

  it('a model without a key, with the usual variable', async () => {
    const folder = await createFolder({
      'plano.yaml':
        'model_providers:\n  - model: anthropic/claude-sonnet-4-5\n  - model: mistral/*\n    access_key: $UNSET\n',
    })
    const { warnings } = await open(join(folder, 'plano.yaml'))
    expect(warnings).toMatchObject([
      { line: 2, path: 'model_providers[0]', use: 'access_key: $ANTHROPIC_API_KEY', topic: 'keys' },
      { line: 4, message: expect.stringContaining('UNSET is not set') },
    ])
    const with_key = await open(join(folder, 'plano.yaml'), { ANTHROPIC_API_KEY: 'sk-canary', UNSET: 'sk-canary' })
    expect(with_key.warnings).toEqual([])
  })

  it.each<[string, NonNullable<PlanoConfigInput['model_providers']>[number]]>([
    ['a local server', { model: 'ollama/llama3' }],
    ['an own address', { model: 'openai/gpt-4o', base_url: 'http://127.0.0.1:9' }],
    ["the client's key", { model: 'openai/gpt-4o', passthrough_auth: true }],
    ['a header', { model: 'openai/gpt-4o', headers: { authorization: 'Bearer x' } }],
    ['code', { model: 'openai/gpt-4o', run: () => 'x' }],
    ['a cloud account', { model: 'amazon_bedrock/anthropic.claude-sonnet-4-5-20250929-v1:0', region: 'eu-west-1' }],
  ])('but not when the credential is %s', async (_what, provider) => {
    expect((await open({ model_providers: [provider] })).warnings.filter(({ topic }) => topic === 'keys')).toEqual([])
  })
})

describe('a provider’s 401 explains where its key should come from', () => {
  it.each<[string, NonNullable<PlanoConfigInput['model_providers']>[number], RegExp]>([
    ['none', { model: 'openai/gpt-4o' }, /This call had no access key.*\$OPENAI_API_KEY is only sent to/],
    ['a wrong one', { model: 'openai/gpt-4o', access_key: 'sk-canary' }, /access_key.*was rejected by the provider/],
    ["the client's", { model: 'openai/gpt-4o', passthrough_auth: true }, /passthrough_auth/],
    ['in a header', { model: 'openai/gpt-4o', headers: { authorization: 'Bearer sk-canary' } }, /is in the headers/],
  ])('%s', async (_what, entry, hint) => {
    const provider = await createScriptedProvider({ script: () => ({ text: '', fault: 'status 401' }) })
    closers.push(() => provider.close())
    const plano = await open(
      { model_providers: [{ ...entry, base_url: `${provider.url}/v1` }] },
      { OPENAI_API_KEY: 'sk-canary' },
    )
    const bodies = {
      '/v1/chat/completions': { messages },
      '/v1/messages': { messages, max_tokens: 9 },
      '/v1/responses': { input: 'hi' },
    }
    for (const [path, rest] of Object.entries(bodies)) {
      const body = JSON.stringify({ model: 'openai/gpt-4o', ...rest })
      const answer = await plano.fetch(path, { method: 'POST', body })
      const text = await answer.text()
      expect(answer.status).toBe(401)
      expect((JSON.parse(text) as { error: { plano: { hint: string } } }).error.plano.hint).toMatch(hint)
      expect(text).not.toContain('sk-canary')
    }
  })

  it('and an unset address is not called; the next model is', async () => {
    const plano = await open({
      model_providers: [{ model: 'openai/gpt-4o' }, { model: 'own/model', run: () => 'from the second' }],
      model_aliases: { smart: { target: 'openai/gpt-4o', fallbacks: ['own/model'] } },
    })
    const refused = await plano.fetch('/v1/chat/completions', ask('openai/gpt-4o'))
    expect(refused.status).toBe(401)
    expect(await refused.text()).toContain('set access_key or $OPENAI_API_KEY')
    expect(await (await plano.fetch('/v1/chat/completions', ask('smart'))).text()).toContain('from the second')
  })
})

describe('a standalone server', () => {
  it('suggests the intended path, and adds an id to every refusal', async () => {
    const plano = await open({ agents: [{ id: 'a', run: () => 'x' }] })
    const shim = await serveShim(plano, { apiKeys: ['sk-a'] })
    closers.push(() => shim.close())
    const post = (path: string, headers: Record<string, string>) =>
      fetch(shim.origin + path, { method: 'POST', headers, body: JSON.stringify({ contents: [] }) })
    const lost = await post('/chat/completions', { authorization: 'Bearer sk-a' })
    expect(lost.status).toBe(404)
    expect(lost.headers.get('x-request-id')).toMatch(/^req_/)
    expect(await lost.text()).toContain('Did you mean /v1/chat/completions?')
    const gemini = '/v1beta/models/a:generateContent'
    const refused = await post(gemini, { 'x-goog-api-key': 'sk-b' })
    expect(refused.headers.get('x-request-id')).toMatch(/^req_/)
    expect(await refused.json()).toMatchObject({ error: { code: 401, status: 'UNAUTHENTICATED' } })
    expect((await post(gemini, { 'x-goog-api-key': 'sk-a' })).status).toBe(400)
  })
})

describe('a wrong argument instead of an engine', () => {
  const given: [string, unknown, RegExp][] = [
    ['a promise', Promise.resolve(), /await is missing/],
    ['nothing', undefined, /it got nothing/],
    ['a path', 'plano.yaml', /it got a string; pass a path to createPlano/],
    ['a configuration', { agents: [] }, /pass a configuration to createPlano/],
  ]
  it.each(given)('is told: %s', async (_what, value, hint) => {
    const wrong = value as never
    for (const make of [planoOpenAI, planoAnthropic, planoAzure, planoProvider, planoModelProvider])
      expect(() => make(wrong)).toThrow(hint)
    expect(() => new ChatPlano({ plano: wrong, model: 'x' })).toThrow(hint)
    expect(() => new PlanoLLM({ plano: wrong, model: 'x' })).toThrow(hint)
    await expect(serveShim(wrong)).rejects.toThrow(hint)
  })
})

describe('decide', () => {
  it('accepts a text, and refuses invalid conversations with a clear message', async () => {
    const plano = await open({
      agents: [{ id: 'a', run: () => 'x' }],
      listeners: [{ type: 'agent', name: 'desk', agents: [{ id: 'a', description: 'Weather' }] }],
    })
    expect((await plano.decide({ messages: 'will it rain?' })).agents).toEqual(['a'])
    for (const query of [undefined, null, {}, { messages: 3 }, { messages: [{ content: 'x' }] }])
      await expect(plano.decide(query as never)).rejects.toMatchObject({
        code: 'invalid_request',
        param: expect.stringContaining('messages'),
      })
    await expect(plano.decide({ messages: 'x', listener: 'dask' })).rejects.toThrow('Did you mean "desk"?')
  })
})

describe('an agent with a wrong address', () => {
  it.each([
    ['html', /"page" answered 200 with a web page \(is its URL correct\?\) instead of JSON/],
    ['empty', /"page" answered 200 without a body/],
  ])('is reported by what it returned: %s', async (fault, message) => {
    const provider = await createScriptedProvider({
      script: () => ({ text: '', fault: fault === 'html' ? 'html 200' : 'empty' }),
    })
    closers.push(() => provider.close())
    const plano = await open({
      agents: [
        { id: 'page', url: `${provider.url}/v1/chat/completions`, headers: { authorization: 'Bearer sk-test' } },
      ],
      resilience: { retry: { max_attempts: 1 } },
    })
    const answer = await plano.fetch('/v1/chat/completions', ask('page'))
    expect(answer.status).toBe(502)
    expect(((await answer.json()) as { error: { message: string } }).error.message).toMatch(message)
  })
})

describe('an application with an invalid configuration', () => {
  it.each(['express', 'koa'])('reads every mistake at once, before any request: %s', async (name) => {
    const folder = await createFolder({ 'plano.yaml': 'agents:\n  - {id: a, ulr: "http://x"}\nlistener: []\n' })
    const written: string[] = []
    const spy = vi.spyOn(process.stderr, 'write').mockImplementation((text) => written.push(String(text)) > 0)
    try {
      const { planoMiddleware } = await import(`@planojs/${name}`)
      const middleware = planoMiddleware(join(folder, 'plano.yaml'))
      await expect(middleware.plano).rejects.toThrow('has 2 mistakes')
    } finally {
      spy.mockRestore()
    }
    expect(written.join('')).toContain('did you mean "url"?')
    expect(written.join('')).toContain('did you mean "listeners"?')
  })
})
