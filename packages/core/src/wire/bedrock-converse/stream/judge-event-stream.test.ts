import { EventStreamCodec } from '@smithy/eventstream-codec'
import fc from 'fast-check'
import { expect, it } from 'vitest'
import { areFramesIntact } from './judge-event-stream.ts'

const utf8 = { encode: new TextEncoder(), decode: new TextDecoder() }
const codec = new EventStreamCodec(
  (input) => (typeof input === 'string' ? input : utf8.decode.decode(input)),
  (text) => utf8.encode.encode(text),
)
const frame = (payload: string) =>
  codec.encode({
    headers: { ':event-type': { type: 'string', value: 'contentBlockDelta' } },
    body: utf8.encode.encode(payload),
  })
const join = (frames: readonly Uint8Array[]) => new Uint8Array(Buffer.concat(frames))
const payloads = fc.array(fc.dictionary(fc.string(), fc.string()), { minLength: 2, maxLength: 6 })

it('accepts any chunk of an intact stream', () => {
  fc.assert(
    fc.property(payloads, fc.nat(), fc.nat(), (...[said, from, to]) => {
      const bytes = join(said.map((each) => frame(JSON.stringify(each))))
      const start = from % bytes.length
      const piece = bytes.subarray(start, start + 1 + (to % (bytes.length - start)))
      expect(areFramesIntact(piece, start > 0)).not.toBe(false)
    }),
  )
})

it('detects every changed byte in a complete frame, and invalid JSON', () => {
  fc.assert(
    fc.property(payloads, fc.nat(), fc.integer({ min: 1, max: 255 }), (...[said, where, change]) => {
      const bytes = join(said.map((each) => frame(JSON.stringify(each))))
      const at = where % bytes.length
      bytes[at] = (bytes[at] ?? 0) ^ change
      expect(areFramesIntact(bytes, false)).toBe(false)
    }),
  )
  for (const garbled of ['{"a":', '{"a":}', '', '[]', 'null', '1'])
    expect(areFramesIntact(join([frame('{}'), frame(garbled), frame('{}')]), false)).toBe(false)
})

it('synchronises within a stream', () => {
  const whole = join([frame('{"a":1}'), frame('{"b":'), frame('{"c":1}')])
  expect(areFramesIntact(whole.subarray(5), true)).toBe(false)
  expect(areFramesIntact(whole.subarray(frame('{"a":1}').length + 3), true)).toBe(true)
  expect(areFramesIntact(whole.subarray(0, 40).subarray(3), true)).toBeUndefined()
})
