import { inspect } from 'node:util'
import { describe, expect, it } from 'vitest'
import type { Answer, HeaderList } from '../../contract/transport/answer.ts'
import { createResponse } from '../../platform/create-response.ts'
import { createLightResponse } from './light-response.ts'

const TEXT = '\ufeff{"said":"Grüße 👋"}'
const HEADERS: HeaderList = [
  ['content-type', 'application/json'],
  ['set-cookie', 'a=1'],
  ['x-two', 'one'],
  ['set-cookie', 'b=2'],
  ['x-two', 'two'],
  ['age', '3'],
]
const bytesOf = (text: string) => new TextEncoder().encode(text)

async function* inPieces(text: string) {
  for (const byte of bytesOf(text)) yield new Uint8Array([byte])
}
async function* broken() {
  yield bytesOf('half')
  throw new RangeError('it broke')
}

/** Made anew for every test: a source is read once. */
const BODIES: Readonly<Record<string, () => Answer['body']>> = {
  bytes: () => bytesOf(TEXT),
  'a part of a larger buffer': () => Buffer.from(`xx${TEXT}yy`).subarray(2, -2),
  'a source': () => inPieces(TEXT),
  nothing: () => undefined,
  'no bytes': () => new Uint8Array(),
  'a source that breaks': broken,
}

/** What somebody may do with a response, and what they see of it. */
const DEEDS: Readonly<Record<string, (response: Response) => unknown>> = {
  text: (response) => response.text(),
  json: (response) => response.json(),
  bytes: async (response) => [...(await response.bytes())],
  arrayBuffer: async (response) => [...new Uint8Array(await response.arrayBuffer())],
  blob: async (response) => {
    const blob = await response.blob()
    return [blob.type, await blob.text()]
  },
  formData: (response) => response.formData(),
  'body, piece by piece': async (response) => {
    const parts: string[] = []
    for await (const piece of response.body ?? []) parts.push(...[...piece].map(String))
    return parts.join()
  },
  'two readings': async (response) => [
    await response.text(),
    response.bodyUsed,
    await response.text(),
    await response.json(),
  ],
  'text, then the body': async (response) => [await response.text(), response.body?.locked, await response.bytes()],
  'the body, then text': async (response) => [response.body?.locked, response.bodyUsed, await response.text()],
  'a locked body, then text': async (response) => [response.body?.getReader() === undefined, await response.text()],
  'a clone and the first': async (response) => {
    const clone = response.clone()
    return [await clone.text(), await response.text(), response.bodyUsed, clone.headers.get('age'), clone.status]
  },
  'a clone of what was read': async (response) => {
    const text = await response.text()
    const clone = response.clone()
    return [text, clone.status, [...clone.headers], clone.body === null, await clone.text()]
  },
  'cancelling the body': async (response) => [await response.body?.cancel(), response.bodyUsed, await response.text()],
  'a Response of its body': async (response) => {
    const { body, headers, status } = response
    const other = new Response(body, { headers, status })
    return [await other.text(), [...other.headers], response.bodyUsed]
  },
  'piping it on': (response) =>
    new Response(response.body?.pipeThrough(new TransformStream<Uint8Array, Uint8Array>()) ?? null).text(),
  'what it says of itself': (response) => [
    response.status,
    response.ok,
    response.statusText,
    response.type,
    response.url,
    response.redirected,
    response.bodyUsed,
    response.body === null,
    Object.is(response.body, response.body),
    Object.is(response.headers, response.headers),
    response instanceof Response,
    response.constructor === Response,
    Object.prototype.toString.call(response),
    Object.keys(response),
    inspect(response.headers),
  ],
  headers: ({ headers }) => {
    const told: unknown[] = []
    headers.forEach((value, name, self) => {
      told.push([name, value, self === headers])
    })
    return [
      told,
      [...headers],
      [...headers.keys()],
      [...headers.values()],
      [...new Headers(headers)],
      headers.get('X-Two'),
      headers.get('set-cookie'),
      headers.get('missing'),
      headers.has('AGE'),
      headers.has('missing'),
      headers.getSetCookie(),
      headers instanceof Headers,
      Object.prototype.toString.call(headers),
    ]
  },
  'changed headers': async (response) => {
    const { headers } = response
    headers.set('age', '4')
    headers.delete('x-two')
    headers.append('x-new', 'n')
    return [
      [...headers.keys()],
      [...headers.values()],
      headers.get('age'),
      headers.has('x-two'),
      headers.getSetCookie(),
      [...response.clone().headers],
    ]
  },
  'a header that is none': ({ headers }) => headers.append('not a name', 'x'),
}

async function see(deed: (response: Response) => unknown, response: Response): Promise<unknown> {
  try {
    return { gave: await deed(response) }
  } catch (error) {
    return { threw: error instanceof Error ? error.name : error }
  }
}

describe.each(Object.entries(BODIES))('a light response over %s', (_name, makeBody) => {
  it.each(Object.entries(DEEDS))('is to others what a Response is: %s', async (_deed, deed) => {
    const answer = (): Answer => ({ status: 200, headers: HEADERS, body: makeBody() })
    const expected = await see(deed, createResponse(answer(), 'POST'))
    expect(await see(deed, createLightResponse(answer(), 'POST'))).toEqual(expected)
  })
})

it.each([
  [204, 'POST'],
  [304, 'GET'],
  [200, 'HEAD'],
])('a light response of status %i to %s has no body', async (status, method) => {
  const response = createLightResponse({ status, headers: [], body: bytesOf('x') }, method)
  expect([response.body, await response.text(), response.bodyUsed, response.status]).toEqual([null, '', false, status])
})

it('does not touch the source before the first read, and releases it when the body is cancelled', async () => {
  const seen: string[] = []
  async function* source() {
    try {
      seen.push('pulled')
      yield bytesOf('one')
      seen.push('pulled on')
      yield bytesOf('two')
    } finally {
      seen.push('released')
    }
  }
  const response = createLightResponse({ status: 200, headers: [], body: source() }, 'POST')
  expect([response.ok, response.headers.get('age'), response.body === null]).toEqual([true, null, false])
  expect(seen).toEqual([])
  const reader = response.body?.getReader()
  await reader?.read()
  await reader?.cancel()
  expect(seen).toEqual(['pulled', 'released'])
})

it('returns bytes that the reader may modify', async () => {
  const shared = Buffer.from('shared')
  const bytes = await createLightResponse({ status: 200, headers: [], body: shared }, 'POST').bytes()
  bytes.fill(0)
  expect(shared.toString()).toBe('shared')
})
