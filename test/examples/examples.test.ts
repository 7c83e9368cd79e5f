import { spawn, spawnSync } from 'node:child_process'
import { once } from 'node:events'
import { fileURLToPath } from 'node:url'
import { describe, expect, it } from 'vitest'

// Starting a process takes seconds on a busy machine.
const TIMEOUT_MS = 180_000

function start(example: string) {
  const main = fileURLToPath(new URL(`../../examples/${example}/src/main.ts`, import.meta.url))
  const env = { PATH: process.env['PATH'] ?? '', PORT: '0', NO_COLOR: '1' }
  const child = spawn(process.execPath, [main], { env, stdio: ['ignore', 'pipe', 'inherit'] })
  const output: string[] = []
  child.stdout.setEncoding('utf8').on('data', (text: string) => output.push(text))
  // 'exit' may come before the last output was read.
  return { child, output, exited: once(child, 'close') }
}

async function run(example: string): Promise<string> {
  const { output, exited } = start(example)
  expect(await exited).toEqual([0, null])
  return output.join('')
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
  ['koa', 'Your order is on its way, Ada.'],
])('examples/%s', (example, order) => {
  it('serves its own routes and its agents, and exits cleanly on SIGTERM', { timeout: TIMEOUT_MS }, async () => {
    const { child, output, exited } = start(example)
    const listening = () => /^Listening on (http:.*)\n/m.exec(output.join(''))?.[1] ?? ''
    while (listening() === '') await Promise.race([once(child.stdout, 'data'), exited.then(() => expect.unreachable())])
    const url = listening()
    expect(await (await fetch(url)).text()).toContain('The shop itself')
    expect(await ask(url, 'when are you open on Friday?')).toContain('from 9 to 17')
    expect(await ask(url, 'where is my parcel?')).toBe(order)
    child.kill('SIGTERM')
    expect(await exited).toEqual([0, null])
  })
})

describe.concurrent('examples that run to completion', () => {
  it('examples/langchain-router needs one model call instead of two', { timeout: TIMEOUT_MS }, async () => {
    const output = await run('langchain-router')
    expect(
      output.match(/^MultiPromptChain, 2 model calls: An answer to: What is the speed of light\?$/m),
    ).not.toBeNull()
    expect(output.match(/^PlanoRouter, 1 model call: An answer to: What is the speed of light\?$/m)).not.toBeNull()
    expect(output).toContain('cooking: ')
  })

  it('examples/langchain-agent calls its tool', { timeout: TIMEOUT_MS }, async () => {
    expect(await run('langchain-agent')).toMatch(/tool: 42\nai: It is 42\.\n$/)
  })

  it('examples/llamaindex chooses the right query engine', { timeout: TIMEOUT_MS }, async () => {
    const output = await run('llamaindex')
    expect(output).toContain('You have 30 days off.')
    expect(output).toContain('As an agent: The help desk is in room 12.')
  })

  it.each(['openai-client', 'anthropic-client', 'ai-sdk'])(
    'examples/%s gets a complete answer and a stream',
    async (example) => {
      expect(await run(example)).toMatch(/You rolled a 3 and a 4\.\nRoses are red\.\n/)
    },
    TIMEOUT_MS,
  )

  it('examples/filters runs a function, an HTTP service and an MCP tool as filters', {
    timeout: TIMEOUT_MS,
  }, async () => {
    const output = await run('filters')
    expect(output).toContain('  200: Hello! Ask about a project.')
    expect(output).toContain('  403: Salaries are not discussed here.')
    expect(output).toMatch(
      /200: You asked: Do we meet the SLO\? \(SLO: service level objective.*\) \[PROJECT\] is on time\./,
    )
    expect(output).toContain('200: You asked: How is it going? [PROJECT] is on time.')
    expect(output).toContain('  glossary (input): rewrite')
  })

  const withoutPython = spawnSync('python3', ['--version']).status === 0 ? '' : ' (skipped: no python3 here)'
  const title = `examples/python-agent calls an agent in Python${withoutPython}`
  it.skipIf(withoutPython)(title, { timeout: TIMEOUT_MS }, async () => {
    const output = await run('python-agent')
    expect(output).toContain('counter: 7 words, 36 characters')
    expect(output).toContain('counter, streaming: 7 words, 36 characters')
  })
})
