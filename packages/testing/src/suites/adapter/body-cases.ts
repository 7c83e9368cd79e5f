import { gzipSync } from 'node:zlib'
import { expect } from 'vitest'
import { collectText } from '../../sse/collect-text.ts'
import type { AdapterCase } from './adapter-case.ts'
import type { MountOptions } from './mount.ts'
import { MAX_BODY_BYTES, type Scene, writeQuestion } from './scene.ts'

const LONG = 'x'.repeat(MAX_BODY_BYTES + 1)

const parsed = (['json', 'raw', 'text'] as const).map(
  (parsedBody): AdapterCase => ({
    name: `a body that a parser before us has read (${parsedBody})`,
    mount: { parsedBody } satisfies MountOptions,
    async run({ call, provider }) {
      provider.enqueue('heard', 'heard again')
      expect(await collectText(await call('chat', { metadata: { note: 'ü' } }))).toBe('heard')
      expect(await collectText(await call('chat', { stream: true }))).toBe('heard again')
      expect(provider.requests[0]?.body['metadata']).toEqual({ note: 'ü' })
    },
  }),
)

const compressed: AdapterCase = {
  name: 'a compressed body is read, and is too large, broken or unknown as it is',
  async run({ ask, provider }) {
    const post = (body: Uint8Array, encoding = 'gzip') =>
      ask('/v1/chat/completions', {
        method: 'POST',
        headers: { 'content-type': 'application/json', 'content-encoding': encoding },
        body: new Uint8Array(body),
      })
    const question = gzipSync(JSON.stringify(writeQuestion('chat', {})))
    provider.enqueue('heard')
    expect(await collectText(await post(question))).toBe('heard')
    expect((await post(gzipSync(LONG.repeat(10)))).status).toBe(413)
    expect((await post(question.subarray(0, 30))).status).toBe(400)
    expect((await post(question, 'compress')).status).toBe(415)
    expect(provider.requests).toHaveLength(1)
  },
}

function refusesBody(name: string, body: string | undefined, status: number): AdapterCase {
  return {
    name,
    async run({ ask, provider }: Scene) {
      const init = { method: 'POST', headers: { 'content-type': 'application/json' } }
      const response = await ask('/v1/chat/completions', body === undefined ? init : { ...init, body })
      expect(response.status).toBe(status)
      expect(await response.json()).toMatchObject({
        error: { message: expect.any(String), type: 'invalid_request_error' },
      })
      expect(provider.requests).toHaveLength(0)
    },
  }
}

/** Request bodies: already parsed, compressed, missing, invalid, too large. */
export const bodyCases: readonly AdapterCase[] = [
  ...parsed,
  compressed,
  {
    name: 'a body that a parser before us has left unread',
    mount: { skippedBody: true },
    async run({ call, provider }) {
      provider.enqueue('heard')
      expect(await collectText(await call('chat', { metadata: { note: 'ü' } }))).toBe('heard')
      expect(provider.requests[0]?.body['metadata']).toEqual({ note: 'ü' })
    },
  },
  refusesBody('no body at all is a bad request', undefined, 400),
  refusesBody('a body that is no JSON is a bad request', '{"model":', 400),
  refusesBody('a body over the limit is too large', JSON.stringify(writeQuestion('chat', { user: LONG })), 413),
  {
    ...refusesBody(
      'a body over the limit that a parser before us has read is too large',
      JSON.stringify(writeQuestion('chat', { user: LONG })),
      413,
    ),
    mount: { parsedBody: 'json' },
  },
  {
    name: 'a body over the limit that does not say its length is too large',
    async run({ ask, provider }) {
      const chunk = new TextEncoder().encode(`"${'x'.repeat(4096)}",`)
      let left = (2 * MAX_BODY_BYTES) / chunk.length
      const body = new ReadableStream<Uint8Array>({
        pull(controller) {
          left -= 1
          if (left > 0) controller.enqueue(chunk)
          else controller.close()
        },
      })
      const init = { method: 'POST', headers: { 'content-type': 'application/json' }, body, duplex: 'half' }
      // The answer may arrive before the body is sent; some clients then report the failed upload instead.
      const status = await ask('/v1/chat/completions', init as RequestInit).then(
        (response) => response.status,
        () => 413,
      )
      expect(status).toBe(413)
      expect(provider.requests).toHaveLength(0)
    },
  },
  {
    name: 'the adapter goes on serving after a body that was too large',
    async run({ call, provider }) {
      await (await call('chat', { user: LONG })).arrayBuffer()
      provider.enqueue('still here')
      expect(await collectText(await call('chat'))).toBe('still here')
    },
  },
]
