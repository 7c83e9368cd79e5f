import { Agent, request as openRequest } from 'node:http'
import { expect } from 'vitest'
import { collectText } from '../../sse/collect-text.ts'
import { readSse } from '../../sse/read-sse.ts'
import type { AdapterCase } from './adapter-case.ts'
import { AGENT_LISTENER, type Scene, writeQuestion } from './scene.ts'

const ABORT_WITHIN_MS = 100
const ABORT_TRIES = 20

/** Aborts one streaming call and returns the milliseconds until the upstream noticed. */
async function abortOnce({ call, provider }: Scene): Promise<number> {
  provider.enqueue({ text: 'one two three', fault: 'stall 1h at frame 3' })
  const stop = new AbortController()
  const response = await call('chat', { stream: true }, { signal: stop.signal })
  const upstream = await provider.nextRequest()
  await readSse(response).next()
  const abortedAt = performance.now()
  stop.abort()
  await provider.aborted(upstream)
  return (upstream.endedAt ?? Number.POSITIVE_INFINITY) - abortedAt
}

/** Waits until a value stays the same for a while, since there is no event for back-pressure. */
async function untilQuiet(read: () => number): Promise<number> {
  let last = read()
  for (let same = 0; same < 25; ) {
    await new Promise((resolve) => setTimeout(resolve, 10))
    const now = read()
    same = now === last ? same + 1 : 0
    last = now
  }
  return last
}

function bigStream(frames: number, bytes: number) {
  const chunk = (delta: object, finish: string | null) => ({
    id: 'chatcmpl-big',
    object: 'chat.completion.chunk',
    created: 0,
    model: 'gpt-4o-mini',
    choices: [{ index: 0, delta, finish_reason: finish }],
  })
  const content = JSON.stringify(chunk({ content: 'x'.repeat(bytes) }, null))
  return [
    ...Array.from({ length: frames }, () => ({ data: content })),
    { data: JSON.stringify(chunk({}, 'stop')) },
    { data: '[DONE]' },
  ]
}

/** Sends a request over a keep-alive agent. Resolves to whether the socket was reused. */
function postOverAgent(agent: Agent, url: string): Promise<boolean> {
  return new Promise((resolve, reject) => {
    const headers = { 'content-type': 'application/json' }
    const request = openRequest(`${url}/v1/chat/completions`, { method: 'POST', agent, headers }, (response) => {
      response.resume().once('end', () => resolve(request.reusedSocket))
    })
    request.once('error', reject)
    request.end(JSON.stringify(writeQuestion('chat', { model: AGENT_LISTENER, stream: true })))
  })
}

/** Connections: aborts, slow readers, keep-alive. */
export const connectionCases: readonly AdapterCase[] = [
  {
    name: 'a client that leaves a stream ends the upstream call within 100 ms',
    async run(scene) {
      // A busy machine delays some of the calls; an adapter that waits delays all of them.
      let best = Number.POSITIVE_INFINITY
      for (let tries = 0; tries < ABORT_TRIES && best > ABORT_WITHIN_MS; tries += 1)
        best = Math.min(best, await abortOnce(scene))
      expect(best).toBeLessThanOrEqual(ABORT_WITHIN_MS)
    },
  },
  {
    name: 'a client that leaves before the head ends the upstream call',
    async run({ call, provider }) {
      provider.enqueue({ text: 'late', fault: 'first-byte 1h' })
      const stop = new AbortController()
      const asking = call('chat', {}, { signal: stop.signal }).catch((error: unknown) => error)
      const upstream = await provider.nextRequest()
      stop.abort()
      await provider.aborted(upstream)
      expect(await asking).toMatchObject({ name: 'AbortError' })
    },
  },
  {
    name: 'a client that leaves ends the call of an agent',
    async run({ call, agent }) {
      const stop = new AbortController()
      const asking = call('chat', { model: AGENT_LISTENER, stream: true }, { signal: stop.signal })
      await (await asking).body?.cancel()
      expect(await agent.ended(await agent.nextRequest())).toMatch(/finished|aborted/)
    },
  },
  {
    name: 'a reader that stops holds the upstream back and loses nothing',
    async run({ call, provider }) {
      const frames = 640
      const bytes = 64 * 1024
      provider.enqueue({ frames: bigStream(frames, bytes) })
      const response = await call('chat', { stream: true })
      const reader = response.body?.getReader()
      let received = (await reader?.read())?.value?.length ?? 0
      const upstream = await provider.nextRequest()
      // Socket buffers of two hops hold a few megabytes; the whole body would be 40.
      expect(await untilQuiet(() => upstream.bytesWritten)).toBeLessThan((frames * bytes) / 2)
      for (let step = await reader?.read(); step?.done === false; step = await reader?.read())
        received += step.value.length
      expect(received).toBeGreaterThanOrEqual(frames * bytes)
      expect(await provider.ended(upstream)).toBe('finished')
    },
  },
  {
    name: 'a stream as slow as one byte at a time arrives whole',
    async run({ call, provider }) {
      provider.enqueue({ text: 'grüße 🌊 und mehr', fault: '1-byte drip' })
      expect(await collectText(await call('messages', { stream: true }))).toBe('grüße 🌊 und mehr')
    },
  },
  {
    name: 'a connection is kept alive after a stream',
    async run({ mounted }) {
      const agent = new Agent({ keepAlive: true, maxSockets: 1 })
      const reused = [await postOverAgent(agent, mounted.url), await postOverAgent(agent, mounted.url)]
      agent.destroy()
      expect(reused).toEqual([false, true])
    },
  },
]
