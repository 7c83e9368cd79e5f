import { expect } from 'vitest'
import { readSse } from '../../sse/read-sse.ts'
import type { AdapterCase } from './adapter-case.ts'
import { CLIENT_APIS, type ClientApi } from './scene.ts'

/** Requires an error body in the API's own form. */
async function expectError(response: Response, api: ClientApi): Promise<void> {
  expect(response.headers.get('content-type')).toMatch(/^application\/json/)
  const error = { message: expect.any(String), type: expect.any(String) }
  const body: unknown = await response.json()
  expect(body).toMatchObject(api === 'messages' ? { type: 'error', error } : { error })
  expect(JSON.stringify(body)).not.toContain('sk-scripted')
}

/** Whether the last event of a stream is the API's error event. */
function isErrorEvent(data: string, api: ClientApi): boolean {
  const body = JSON.parse(data) as { type?: string; error?: unknown; response?: { status?: string } }
  if (api === 'chat') return body.error !== undefined
  return body.type === 'error' || (api === 'responses' && body.response?.status === 'failed')
}

const perApi = CLIENT_APIS.flatMap((api): AdapterCase[] => [
  {
    name: `an upstream's refusal keeps its status, in the shape of ${api}`,
    async run({ call, provider }) {
      provider.enqueue({ status: 429, headers: { 'retry-after': '7' }, error: 'slow down' })
      const response = await call(api, { stream: true })
      expect([response.status, response.headers.get('retry-after')]).toEqual([429, '7'])
      await expectError(response, api)
    },
  },
  {
    name: `an unknown model is not found, in the shape of ${api}`,
    async run({ call }) {
      const response = await call(api, { model: 'no-such-model' })
      expect(response.status).toBe(404)
      await expectError(response, api)
    },
  },
  ...['error frame at 9', 'bytes 3000 then reset', 'clean close at frame 9'].map(
    (fault): AdapterCase => ({
      name: `a stream that breaks (${fault}) ends in the error event of ${api}`,
      async run({ call, provider }) {
        provider.enqueue({ text: 'one two three four five six seven eight nine ten eleven twelve', fault })
        const response = await call(api, { stream: true })
        // A reset may overtake earlier bytes; an answer that never started gets an error status.
        if (fault.endsWith('reset') && response.status !== 200) {
          await expectError(response, api)
          return
        }
        expect(response.status).toBe(200)
        const events: string[] = []
        for await (const { data } of readSse(response)) events.push(data)
        expect(isErrorEvent(events.at(-1) ?? '{}', api)).toBe(true)
      },
    }),
  ),
])

/** Errors before and after the response head. */
export const errorCases: readonly AdapterCase[] = [
  ...perApi,
  {
    name: 'an upstream that cannot be reached is a gateway error',
    async run({ call, provider }) {
      await provider.close()
      const response = await call('chat')
      expect([502, 503]).toContain(response.status)
      await expectError(response, 'chat')
    },
  },
  {
    name: 'an agent that fails is a gateway error that names it',
    async run({ call, agent }) {
      await agent.close()
      const response = await call('chat', { model: 'front_desk' })
      expect(response.status).toBeGreaterThanOrEqual(500)
      expect(await response.text()).toContain('guide')
    },
  },
]
