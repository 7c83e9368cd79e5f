import { expect, it } from 'vitest'
import { createEventReader } from './create-event-reader.ts'
import { readPlainEvent } from './read-plain-event.ts'

const bytes = (text: string) => new TextEncoder().encode(text)

it.each(['data: {"a":1}\n\n', 'data: {"a":"ä\u2028"}\n\n', 'event: message_start\ndata: {"type":"message_start"}\n\n'])(
  'reads %j as a reader of streams does',
  (frame) => {
    const event = readPlainEvent(bytes(frame))
    expect(event).toBeDefined()
    expect([event]).toEqual(createEventReader().push(bytes(frame)))
  },
)

it.each([
  '',
  'data: {"a":1}',
  'data: {"a":1}\n',
  'data: {"a":1}\r\n\r\n',
  'data: {"a":1}\r\r',
  'data: {"a":\ndata: 1}\n\n',
  'data: {"a":1}\nevent: late}\n\n',
  'event: a\nevent: b\ndata: {}\n\n',
  'event: \ndata: {}\n\n',
  'event: {}\n\n',
  ': a comment {}\n\n',
  'data: [DONE]\n\n',
  'data:{"a":1}\n\n',
  'id: 1\ndata: {}\n\n',
  '\ufeffdata: {}\n\n',
  'data: {}\n\ndata: {}\n\n',
])('leaves %j to a reader', (frame) => {
  expect(readPlainEvent(bytes(frame))).toBeUndefined()
})
