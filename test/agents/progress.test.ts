import { planoOpenAI } from '@planojs/openai'
import { collectText } from '@planojs/testing'
import OpenAI from 'openai'
import { describe, expect, it } from 'vitest'
import { openDesk } from './open-desk.ts'

const agents = [
  { id: 'one', run: () => 'first words' },
  { id: 'two', run: () => 'last words' },
]

describe('progress events', () => {
  it('inform a streaming client about agents before the answer, in comments', async () => {
    const desk = await openDesk(agents, { orchestration: { progress: true } })
    const text = await (await desk.ask('hi', { stream: true })).text()
    const notes = [...text.matchAll(/^: plano (.*)$/gm)].map(([, json]) => JSON.parse(json ?? ''))
    expect(notes.map(({ agent, index, phase }) => [agent, index, phase])).toEqual([
      ['one', 0, 'start'],
      ['one', 0, 'end'],
      ['two', 1, 'start'],
      ['two', 1, 'end'],
    ])
    expect(text).not.toContain('first words')
    for (const path of ['/v1/messages', '/v1/responses']) {
      const body = {
        model: 'desk',
        max_tokens: 9,
        messages: [{ role: 'user', content: 'hi' }],
        input: 'hi',
        stream: true,
      }
      expect(await collectText(await desk.post(path, body))).toBe('last words')
    }
    await desk.plano.close()
  })

  it('do not disturb an OpenAI client', async () => {
    const desk = await openDesk(agents, { orchestration: { progress: true } })
    const client = new OpenAI(planoOpenAI(desk.plano))
    const messages = [{ role: 'user' as const, content: 'hi' }]
    const stream = client.chat.completions.stream({ model: 'desk', messages })
    expect(await stream.finalContent()).toBe('last words')
    await desk.plano.close()
  })

  it('are sent only on request, in streams, and with several agents', async () => {
    const quiet = await openDesk(agents)
    expect(await (await quiet.ask('hi', { stream: true })).text()).not.toContain(': plano')
    const loud = await openDesk(agents, { orchestration: { progress: true } })
    expect(await (await loud.ask('hi')).text()).not.toContain(': plano')
    expect(await (await loud.ask('hi', { stream: true, model: 'one' })).text()).not.toContain(': plano')
    await Promise.all([quiet.plano.close(), loud.plano.close()])
  })

  it('end with the API’s error event when an agent fails', async () => {
    const fail = () => Promise.reject(new Error('inner words'))
    const desk = await openDesk([...agents, { id: 'three', run: fail }], { orchestration: { progress: true } })
    const text = await (await desk.ask('hi', { stream: true })).text()
    expect(text).toContain('"error":"agent_failed"')
    expect(text).toMatch(/data: \{"error"/)
    expect(text).not.toContain('[DONE]')
    expect(text).not.toContain('inner words')
    await desk.plano.close()
  })
})
