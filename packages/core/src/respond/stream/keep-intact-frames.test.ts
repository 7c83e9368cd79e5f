import { describe, expect, it } from 'vitest'
import { createEventReader } from '../../wire/sse/create-event-reader.ts'
import { keepIntactFrames } from './keep-intact-frames.ts'

const readFrame = (frame: Uint8Array) => {
  const reader = createEventReader()
  return [...reader.push(frame), ...reader.end()]
}
const keep = (text: string) => new TextDecoder().decode(keepIntactFrames(new TextEncoder().encode(text), readFrame))

describe('keepIntactFrames', () => {
  it.each(['\n', '\r\n', '\r'])('keeps what came before a frame that nobody can read, lines ending in %j', (line) => {
    const good = `data: {"a":1}${line}${line}: ping${line}${line}event: x${line}data: {"b":2}${line}${line}`
    expect(keep(`${good}data: {"cut":${line}${line}data: {"c":3}${line}${line}`)).toBe(good)
  })

  it('keeps everything before the first garbled frame', () => {
    const whole = 'data: {"a":1}\n\ndata: [DONE]\n\n'
    expect(keep(whole)).toBe(whole)
    expect(keep('data: {"cut"\n\ndata: {"a":1}\n\n')).toBe('')
  })
})
