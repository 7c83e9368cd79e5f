import { EventStreamCodec } from '@smithy/eventstream-codec'
import type { Framing, WireFrame } from './wire-answer.ts'

const codec = new EventStreamCodec(
  (bytes) => (typeof bytes === 'string' ? bytes : Buffer.from(bytes).toString('utf8')),
  (text) => Buffer.from(text, 'utf8'),
)

function encodeBinaryEvent(frame: WireFrame, body: Uint8Array): Uint8Array {
  const type = frame.mark === 'error' ? 'exception' : 'event'
  return codec.encode({
    headers: {
      ':message-type': { type: 'string', value: type },
      [`:${type}-type`]: { type: 'string', value: frame.event ?? 'unknown' },
      ':content-type': { type: 'string', value: 'application/json' },
    },
    body,
  })
}

function encodeServerSentEvent(frame: WireFrame, text: string, newline: string): Uint8Array {
  const name = frame.event === undefined ? '' : `event: ${frame.event}${newline}`
  const data = text.split('\n').map((line) => `data: ${line}${newline}`)
  return Buffer.from(`${name}${data.join('')}${newline}`)
}

/** The bytes of one frame. */
export function encodeFrame(frame: WireFrame, framing: Framing): Uint8Array {
  const { data } = frame
  if (data instanceof Uint8Array) return framing === 'eventstream' ? encodeBinaryEvent(frame, data) : data
  const text = typeof data === 'string' ? data : JSON.stringify(data)
  if (framing === 'eventstream') return encodeBinaryEvent(frame, Buffer.from(text))
  if (framing === 'sse') return encodeServerSentEvent(frame, text, '\n')
  if (framing === 'sse-crlf') return encodeServerSentEvent(frame, text, '\r\n')
  return Buffer.from(text)
}
