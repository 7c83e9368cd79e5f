import { createOpenAI } from '@ai-sdk/openai'
import { planoProvider } from '@planojs/ai-sdk'
import { type AgentFunction, createPlano } from '@planojs/core'
import { createScriptedProvider, type ScriptedReply } from '@planojs/testing'
import { generateText, streamText, ToolLoopAgent, type ToolSet, tool } from 'ai'
import { generateText as generateText6, streamText as streamText6 } from 'ai6'
import { afterEach, describe, expect, it } from 'vitest'
import { z } from 'zod'

const closers: (() => Promise<unknown>)[] = []
afterEach(async () => {
  for (const close of closers.splice(0).reverse()) await close()
})

type Model = ReturnType<ReturnType<typeof createOpenAI>['chat']>
/** A model of the specification that version 6 reads. */
type Model6 = ReturnType<ReturnType<typeof planoProvider>>
type Make = (model: Model, model6: Model6) => AgentFunction

const quiet = { maxRetries: 0, onError: () => undefined }
/** Agents as their authors write them, by what they return. */
const AGENTS: Readonly<Record<string, Make>> = {
  'streamText of version 7': (model) => (turn) => streamText({ ...quiet, model, prompt: turn.input }),
  'streamText of version 6': (_, model) => (turn) => streamText6({ ...quiet, model, prompt: turn.input }),
  'generateText of version 7': (model) => (turn) => generateText({ model, prompt: turn.input, maxRetries: 0 }),
  'generateText of version 6': (_, model) => (turn) => generateText6({ model, prompt: turn.input, maxRetries: 0 }),
  'stream of an agent': (model) => (turn) =>
    new ToolLoopAgent({ model, maxRetries: 0 }).stream({ prompt: turn.input }) as never,
}

async function open(make: Make, script: ScriptedReply | ScriptedReply[]) {
  const provider = await createScriptedProvider({ script })
  closers.push(() => provider.close())
  const place = { model: 'openai/gpt-4o', base_url: provider.baseUrl, access_key: 'k' }
  const inner = await createPlano({ model_providers: [place], resilience: { retry: { max_attempts: 1 } } })
  closers.push(() => inner.close({ drainMs: 0 }))
  const model = createOpenAI({ apiKey: 'k', baseURL: provider.baseUrl }).chat('gpt-4o')
  const run = make(model, planoProvider(inner)('openai/gpt-4o'))
  const plano = await createPlano({
    agents: [{ id: 'sdk', run, resilience: { retry: { max_attempts: 1 } } }],
    listeners: [{ type: 'agent', name: 'desk', agents: [{ id: 'sdk', description: 'Answers everything' }] }],
  })
  closers.push(() => plano.close({ drainMs: 0 }))
  const ask = (more: object = {}) => {
    const body = { model: 'desk', messages: [{ role: 'user', content: 'hi' }], ...more }
    return plano.fetch('/v1/chat/completions', { method: 'POST', body: JSON.stringify(body) })
  }
  return { provider, ask }
}

describe.each(Object.entries(AGENTS))('an agent that returns the result of %s', (_, make) => {
  it('answers with its text and usage, streamed or not', async () => {
    const usage = { inputTokens: 100, outputTokens: 5, cachedInputTokens: 60 }
    const { ask } = await open(make, { text: 'It rains.', usage })
    const whole = await (await ask()).json()
    expect(whole.choices[0]).toMatchObject({ message: { content: 'It rains.' }, finish_reason: 'stop' })
    expect(whole.usage).toMatchObject({ prompt_tokens: 100, prompt_tokens_details: { cached_tokens: 60 } })
    const streamed = await (await ask({ stream: true })).text()
    expect([...streamed.matchAll(/"content":"([^"]+)"/g)].map(([, text]) => text).join('')).toBe('It rains.')
    expect(streamed.trimEnd().endsWith('data: [DONE]')).toBe(true)
  })

  it('fails when its model fails, instead of answering without a word', async () => {
    const { ask } = await open(make, { status: 500, error: { message: 'secret words' } })
    for (const stream of [false, true]) {
      const answer = await ask({ stream })
      const text = await answer.text()
      expect(answer.status).toBe(502)
      expect(JSON.parse(text).error.code).toBe('agent_failed')
      expect(text).not.toContain('secret')
    }
  })
})

describe.each(['streamText', 'generateText'])('tools of %s', (name) => {
  const call = { toolCalls: [{ id: 'c1', name: 'weather', arguments: { city: 'Oslo' } }] } as ScriptedReply
  const inputSchema = z.object({ city: z.string() })
  const run = (model: Model, tools: object): AgentFunction => {
    const options = { model, tools: tools as ToolSet, maxRetries: 0, stopWhen: () => false }
    return (turn) =>
      name === 'streamText'
        ? streamText({ ...options, prompt: turn.input })
        : generateText({ ...options, prompt: turn.input })
  }

  it('that the agent executed stay inside', async () => {
    const weather = tool({ inputSchema, execute: async () => 'rain' })
    const { ask } = await open((model) => run(model, { weather }), [call, { text: 'It rains.' }])
    const { message, finish_reason } = (await (await ask()).json()).choices[0]
    expect([message.content, message.tool_calls, finish_reason]).toEqual(['It rains.', undefined, 'stop'])
  })

  it('that nobody executed go to the client', async () => {
    const { ask } = await open((model) => run(model, { weather: tool({ inputSchema }) }), call)
    const { message, finish_reason } = (await (await ask()).json()).choices[0]
    expect(finish_reason).toBe('tool_calls')
    expect(message.tool_calls).toMatchObject([
      { id: 'c1', function: { name: 'weather', arguments: '{"city":"Oslo"}' } },
    ])
  })
})
