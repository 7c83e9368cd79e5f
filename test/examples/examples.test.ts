import { spawn, spawnSync } from 'node:child_process'
import { once } from 'node:events'
import { fileURLToPath } from 'node:url'
import { describe, expect, it } from 'vitest'

// Starting a process takes seconds on a busy machine.
const TIMEOUT_MS = 60_000

function start(example: string) {
  const main = fileURLToPath(new URL(`../../examples/${example}/src/main.ts`, import.meta.url))
  const env = { PATH: process.env['PATH'] ?? '', PORT: '0', NO_COLOR: '1' }
  const child = spawn(process.execPath, [main], { env, stdio: ['ignore', 'pipe', 'inherit'] })
  const said: string[] = []
  child.stdout.setEncoding('utf8').on('data', (text: string) => said.push(text))
  return { child, said, exited: once(child, 'exit') }
}

async function run(example: string): Promise<string> {
  const { said, exited } = start(example)
  expect(await exited).toEqual([0, null])
  return said.join('')
}

async function ask(url: string, content: string): Promise<string> {
  const response = await fetch(`${url}/ai/v1/chat/completions`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ model: 'shop', messages: [{ role: 'user', content }] }),
  })
  const { choices } = (await response.json()) as { choices: { message: { content: string } }[] }
  return choices[0]?.message.content ?? ''
}

describe.each([
  ['express', 'Looking for your order. Please log in first.'],
  ['koa', 'Order of Ada: on its way.'],
])('examples/%s', (example, order) => {
  it('serves its own pages and its agents, and drains on SIGTERM', { timeout: TIMEOUT_MS }, async () => {
    const { child, said, exited } = start(example)
    await once(child.stdout, 'data')
    const url = said.join('').trim()
    expect(await (await fetch(url)).text()).toContain('The shop itself')
    expect(await ask(url, 'when are you open on Friday?')).toContain('from 9 to 17')
    expect(await ask(url, 'where is my parcel?')).toBe(order)
    child.kill('SIGTERM')
    expect(await exited).toEqual([0, null])
  })
})

describe.concurrent('the examples that end by themselves', () => {
  it('examples/langchain-router needs one model call where there were two', { timeout: TIMEOUT_MS }, async () => {
    const said = await run('langchain-router')
    expect(said.match(/^before, 2 model calls: An answer to: What is the speed of light\?$/m)).not.toBeNull()
    expect(said.match(/^after, 1 model call: An answer to: What is the speed of light\?$/m)).not.toBeNull()
    expect(said).toContain('cooking: ')
  })

  it('examples/langchain-agent calls its tool through the engine', { timeout: TIMEOUT_MS }, async () => {
    expect(await run('langchain-agent')).toMatch(/tool: 42\nai: It is 42\.\n$/)
  })

  it('examples/llamaindex chooses its query engines', { timeout: TIMEOUT_MS }, async () => {
    const said = await run('llamaindex')
    expect(said).toContain('You have 30 days off.')
    expect(said).toContain('over the engine: The help desk is in room 12.')
  })

  it.each(['openai-client', 'anthropic-client', 'ai-sdk'])(
    'examples/%s asks, whole and streaming',
    async (example) => {
      expect(await run(example)).toMatch(/Seven, as asked: Please roll two dice\nRoses are red\.\n/)
    },
    TIMEOUT_MS,
  )

  it('examples/filters passes a function, a service and a tool', { timeout: TIMEOUT_MS }, async () => {
    const said = await run('filters')
    expect(said).toContain('Hello!\n200: Hello! Ask about a project.')
    expect(said).toContain('my boss?\n403: Salaries are not discussed here.')
    expect(said).toMatch(
      /200: You asked: Do we meet the SLO\? \(SLO: service level objective.*\) \[PROJECT\] is on time\./,
    )
    expect(said).toContain('200: You asked: How is it going? [PROJECT] is on time.')
    expect(said).toContain('  glossary input: rewrite')
  })

  const withoutPython = spawnSync('python3', ['--version']).status === 0 ? '' : ' (skipped: no python3 here)'
  const title = `examples/python-agent reaches an agent in another language${withoutPython}`
  it.skipIf(withoutPython)(title, { timeout: TIMEOUT_MS }, async () => {
    const said = await run('python-agent')
    expect(said).toContain('counter: 7 words, 36 letters')
    expect(said).toContain('counter, streaming: 7 words, 36 letters')
  })
})
