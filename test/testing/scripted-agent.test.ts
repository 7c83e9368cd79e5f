import { createScriptedAgent, type ScriptedAgent } from '@planojs/testing'
import OpenAI from 'openai'
import { afterEach, expect, it } from 'vitest'

let agent: ScriptedAgent
afterEach(() => agent.close())

async function open(reply: NonNullable<Parameters<typeof createScriptedAgent>[0]>['reply']) {
  agent = await createScriptedAgent(reply === undefined ? {} : { reply })
  return new OpenAI({ baseURL: `${agent.url}/v1`, apiKey: 'none', maxRetries: 0 })
}

const messages = [
  { role: 'system' as const, content: 'be kind' },
  { role: 'user' as const, content: [{ type: 'text' as const, text: 'Oslo?' }] },
]

it('answers by the turn and records it', async () => {
  const client = await open((turn) => `You said ${turn.input}`)
  const answer = await client.chat.completions.create({ model: 'weather', messages })
  expect(answer.choices[0]?.message.content).toBe('You said Oslo?')
  expect(agent.turns[0]?.messages).toEqual([
    { role: 'system', text: 'be kind' },
    { role: 'user', text: 'Oslo?' },
  ])
})

it('streams a growing text, one frame per piece', async () => {
  let release: () => void = () => undefined
  const gate = new Promise<void>((resolve) => {
    release = resolve
  })
  const client = await open(async function* () {
    yield 'first '
    await gate
    yield 'second'
  })
  const pieces: string[] = []
  for await (const chunk of await client.chat.completions.create({ model: 'm', messages, stream: true })) {
    const text = chunk.choices[0]?.delta.content
    if (!text) continue
    pieces.push(text)
    release()
  }
  expect(pieces).toEqual(['first ', 'second'])
})

it('collects a streamed text for a complete answer, in every API', async () => {
  const client = await open(() =>
    (async function* () {
      yield 'a'
      yield 'b'
    })(),
  )
  expect((await client.responses.create({ model: 'm', instructions: 'x', input: 'hi' })).output_text).toBe('ab')
  expect(agent.turns[0]?.messages).toEqual([
    { role: 'system', text: 'x' },
    { role: 'user', text: 'hi' },
  ])
})

it('aborts the turn’s signal when the caller disconnects', async () => {
  const client = await open({ text: 'never', fault: 'first-byte 1h' })
  const stop = new AbortController()
  const call = client.chat.completions.create({ model: 'm', messages }, { signal: stop.signal }).catch(() => 'gone')
  const request = await agent.nextRequest()
  stop.abort()
  expect(await call).toBe('gone')
  await agent.aborted(request)
  expect(agent.turns[0]?.signal.aborted).toBe(true)
})
