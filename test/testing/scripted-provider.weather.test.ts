import { createScriptedProvider, createVirtualClock, formatFault } from '@planojs/testing'
import { arbitraryFault } from '@planojs/testing/arbitraries'
import fc from 'fast-check'
import { expect, it } from 'vitest'

const CALLS = {
  chat: ['/v1/chat/completions', { model: 'm', messages: [{ role: 'user', content: 'hi' }] }],
  messages: ['/v1/messages', { model: 'm', max_tokens: 9, messages: [{ role: 'user', content: 'hi' }] }],
  responses: ['/v1/responses', { model: 'm', input: 'hi' }],
  gemini: ['/v1beta/models/m:generateContent', { contents: [{ role: 'user', parts: [{ text: 'hi' }] }] }],
  converse: ['/model/m/converse', { messages: [{ role: 'user', content: [{ text: 'hi' }] }] }],
} as const

const weather = fc.record({
  api: fc.constantFrom(...(Object.keys(CALLS) as (keyof typeof CALLS)[])),
  stream: fc.boolean(),
  faults: fc.array(arbitraryFault({ maxDelayMs: 3_600_000 }), { maxLength: 3 }),
})

function address(api: keyof typeof CALLS, stream: boolean): [string, object] {
  const [path, body] = CALLS[api]
  if (!stream) return [path, body]
  if (api === 'gemini') return [`${path.replace('generate', 'streamGenerate')}?alt=sse`, body]
  return api === 'converse' ? [`${path}-stream`, body] : [path, { ...body, stream }]
}

it('ends every exchange and leaves nothing open, for any faults', async () => {
  await fc.assert(
    fc.asyncProperty(weather, async ({ api, stream, faults }) => {
      const clock = createVirtualClock()
      const script = { text: 'some words to send', toolCalls: [{ name: 'f', arguments: { a: 1 } }], fault: faults }
      const provider = await createScriptedProvider({ script, auth: false, clock })
      const stop = new AbortController()
      const [path, body] = address(api, stream)
      const asking = fetch(provider.url + path, {
        method: 'POST',
        headers: { 'content-type': 'application/json', 'anthropic-version': '2023-06-01' },
        body: JSON.stringify(body),
        redirect: 'manual',
        signal: stop.signal,
      })
        .then((response) => response.arrayBuffer())
        .catch(() => undefined)
      const request = await provider.nextRequest()
      expect(request.violations).toEqual([])
      const ending = provider.ended(request)
      const waits = faults.some(({ kind }) => kind === 'never-ends')
      // Delays pass in virtual time. The caller abandons exchanges that would never end.
      while (request.state === 'open' && !(waits && clock.pendingTimers === 0)) {
        await clock.advanceToNext()
        await new Promise((resolve) => setImmediate(resolve))
      }
      stop.abort()
      expect(await ending, faults.map(formatFault).join(', ')).toMatch(/finished|aborted|broken/)
      await asking
      await provider.close()
      expect([provider.openConnections, clock.pendingTimers]).toEqual([0, 0])
    }),
    { numRuns: 120 },
  )
})
