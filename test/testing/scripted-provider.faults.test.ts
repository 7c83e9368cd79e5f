import {
  collectText,
  createScriptedProvider,
  createVirtualClock,
  type FaultScript,
  readSse,
  type ScriptedProvider,
} from '@planojs/testing'
import { afterEach, describe, expect, it } from 'vitest'

let provider: ScriptedProvider
afterEach(() => provider.close())

const TEXT = 'one two three four'

async function ask(
  fault: FaultScript | undefined,
  stream: boolean,
  more: Partial<Parameters<typeof createScriptedProvider>[0]> = {},
) {
  provider = await createScriptedProvider({
    script: { text: TEXT, ...(fault === undefined ? {} : { fault }) },
    auth: false,
    ...more,
  })
  return fetch(`${provider.baseUrl}/chat/completions`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ model: 'm', messages: [{ role: 'user', content: 'hi' }], stream }),
    redirect: 'manual',
  })
}

async function readEvents(response: Response): Promise<string[]> {
  const events: string[] = []
  for await (const { data } of readSse(response)) events.push(data)
  return events
}

// A role frame, four words, the finish and the terminator.
const FRAMES = 7

describe('faults that replace the answer', () => {
  it('status', async () => {
    const response = await ask('status 429 retry-after 1', true)
    expect(response.status).toBe(429)
    expect(response.headers.get('retry-after')).toBe('1')
    expect(await response.json()).toMatchObject({ error: { type: 'rate_limit_error' } })
  })
  it('redirect, html, 204, empty', async () => {
    const redirect = await ask('redirect http://127.0.0.1:1/x 302', false)
    expect([redirect.status, redirect.headers.get('location')]).toEqual([302, 'http://127.0.0.1:1/x'])
    await provider.close()
    const html = await ask('html', false)
    expect([html.status, html.headers.get('content-type')]).toEqual([502, 'text/html; charset=utf-8'])
    expect(await html.text()).toMatch(/<html>/)
    await provider.close()
    const none = await ask('204', false)
    expect([none.status, await none.text()]).toEqual([204, ''])
    await provider.close()
    const empty = await ask('empty', true)
    expect([empty.status, empty.headers.get('content-type'), await empty.text()]).toEqual([
      200,
      'text/event-stream; charset=utf-8',
      '',
    ])
  })
  it('refused', async () => {
    await expect(ask('refused', false)).rejects.toThrow()
    expect(await provider.ended(await provider.nextRequest())).toBe('broken')
  })
})

describe('faults inside a stream', () => {
  it('sends everything without a fault', async () => {
    const events = await readEvents(await ask(undefined, true))
    expect(events).toHaveLength(FRAMES)
    expect(events.at(-1)).toBe('[DONE]')
  })
  it('clean close', async () => {
    expect(await readEvents(await ask('clean close at frame 3', true))).toHaveLength(2)
    expect(await provider.ended(await provider.nextRequest())).toBe('finished')
  })
  it('malformed json', async () => {
    const events = await readEvents(await ask('malformed json at 4', true))
    expect(events).toHaveLength(FRAMES)
    const parses = (text: string) => {
      try {
        return JSON.parse(text) !== undefined
      } catch {
        return false
      }
    }
    expect(events.slice(0, -1).map(parses)).toEqual([true, true, true, false, true, true])
  })
  it('duplicate finish', async () => {
    const events = await readEvents(await ask('duplicate finish', true))
    expect(events.filter((data) => data.includes('"finish_reason":"stop"'))).toHaveLength(2)
  })
  it('error frame', async () => {
    const events = await readEvents(await ask('error frame at 2 status 503', true))
    expect(events).toHaveLength(2)
    expect(JSON.parse(events[1] ?? '')).toMatchObject({ error: { type: 'server_error' } })
  })
  it('wrong content type with the right body', async () => {
    const response = await ask('wrong content-type', true)
    expect(response.headers.get('content-type')).toBe('text/plain')
    expect(await readEvents(response)).toHaveLength(FRAMES)
  })
  it('a frame of ten megabytes', async () => {
    const events = await readEvents(await ask('10 MB frame', true))
    expect(Buffer.byteLength(events[1] ?? '')).toBe(10 * 1024 * 1024)
    expect(JSON.parse(events[1] ?? '')).toMatchObject({ choices: [{ delta: { content: 'one' } }] })
  })
  it('a drip of one byte at a time', async () => {
    expect(await collectText(await ask('1-byte drip', true))).toBe(TEXT)
  })
  it('bytes then a reset', async () => {
    const response = await ask('bytes 300 then reset', true)
    await expect(response.text()).rejects.toThrow()
    const request = await provider.nextRequest()
    expect([await provider.ended(request), request.bytesWritten]).toEqual(['broken', 300])
  })
  it('never ends, until the caller leaves', async () => {
    const response = await ask('never ends', true)
    const events: string[] = []
    for await (const { data } of readSse(response)) {
      events.push(data)
      if (events.length === FRAMES - 2) break
    }
    expect(events.join()).not.toContain('"finish_reason":"stop"')
    await provider.aborted(await provider.nextRequest())
  })
  it('several at once', async () => {
    const response = await ask(['wrong content-type text/html', 'clean close at frame 2'], true)
    expect(response.headers.get('content-type')).toBe('text/html')
    expect(await readEvents(response)).toHaveLength(1)
  })
})

describe('faults of a whole answer', () => {
  it.each(['clean close at frame 3', 'malformed json at 4'])('%s cuts the one body', async (fault) => {
    const response = await ask(fault, false)
    await expect(response.json()).rejects.toThrow(SyntaxError)
  })
  it('a reset', async () => {
    const response = await ask('bytes 10 then reset', false)
    await expect(response.text()).rejects.toThrow()
  })
})

describe('faults in time', () => {
  it('delays the first byte by the clock', async () => {
    const clock = createVirtualClock()
    let answered = false
    const asking = ask('first-byte 5s', true, { clock }).then((response) => {
      answered = true
      return response
    })
    await new Promise((resolve) => setImmediate(resolve))
    while (clock.pendingTimers === 0) await new Promise((resolve) => setImmediate(resolve))
    await clock.advance(4999)
    expect(answered).toBe(false)
    await clock.advance(1)
    expect(await collectText(await asking)).toBe(TEXT)
  })
  it('stalls between frames', async () => {
    const clock = createVirtualClock()
    const response = await ask('stall 30s at frame 4', true, { clock })
    const events = readSse(response)
    for (let frame = 1; frame < 4; frame += 1) expect((await events.next()).done).toBe(false)
    while (clock.pendingTimers === 0) await new Promise((resolve) => setImmediate(resolve))
    await clock.advance(30_000)
    let rest = 0
    for await (const _event of events) rest += 1
    expect(rest).toBe(FRAMES - 3)
  })
})

it('refuses an invalid fault in a script with a 500 that explains it', async () => {
  const response = await ask('gremlins', false)
  expect(response.status).toBe(500)
  expect(await response.text()).toMatch(/not in the grammar/)
})
