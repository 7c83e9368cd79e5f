import type { RequestEvent } from '@planojs/core'
import { expect } from 'vitest'
import { collectText } from '../../sse/collect-text.ts'
import { readSse } from '../../sse/read-sse.ts'
import type { AdapterCase } from './adapter-case.ts'
import { AGENT_LISTENER } from './scene.ts'

/** Interaction between the host application and Plano. */
export const hostCases: readonly AdapterCase[] = [
  {
    name: 'two cookies of the host application survive',
    mount: { cookies: ['a=1; Path=/', 'b=2; Path=/'] },
    async run({ call }) {
      for (const stream of [false, true]) {
        const response = await call('chat', { stream })
        await response.arrayBuffer()
        expect(response.headers.getSetCookie()).toEqual(['a=1; Path=/', 'b=2; Path=/'])
      }
    },
  },
  {
    name: 'compression of the host application holds no piece of a stream back',
    mount: { compresses: true },
    async run({ call, provider }) {
      provider.enqueue({ text: 'one two three four five six seven', fault: 'stall 1h at frame 5' })
      const stop = new AbortController()
      const response = await call('chat', { stream: true }, { signal: stop.signal })
      // The upstream sends nothing more, so a buffered event would never arrive.
      const first = await readSse(response).next()
      expect(first.done).toBe(false)
      stop.abort()
      await provider.aborted(await provider.nextRequest())
    },
  },
  {
    name: 'compression of the host application leaves whole answers readable',
    mount: { compresses: true },
    async run({ call, provider }) {
      provider.enqueue({ text: 'so and so. '.repeat(500) })
      expect(await collectText(await call('chat'))).toBe('so and so. '.repeat(500))
    },
  },
  {
    name: 'who calls is what the host application says, and never a header',
    mount: { context: { tenant: 'acme', session: 's1' } },
    async run({ call, plano }) {
      const seen: RequestEvent[] = []
      plano.on('request', (event) => seen.push(event))
      const headers = { 'x-tenant': 'globex', 'x-plano-tenant': 'globex' }
      await (await call('chat', {}, { headers })).arrayBuffer()
      await (await call('chat', { model: AGENT_LISTENER }, { headers })).arrayBuffer()
      expect(seen.map(({ tenant, session }) => [tenant, session])).toEqual([
        ['acme', 's1'],
        ['acme', 's1'],
      ])
    },
  },
  {
    name: 'what is under way ends whole when the engine closes, and what comes later is refused',
    async run({ call, plano, provider }) {
      provider.enqueue({ text: 'one two three four', fault: 'stall 200ms at frame 3' })
      const response = await call('chat', { stream: true })
      const closing = plano.close({ drainMs: 10_000 })
      const late = await call('chat')
      expect(late.status).toBe(503)
      await late.arrayBuffer()
      expect(await collectText(response)).toBe('one two three four')
      await closing
    },
  },
]
