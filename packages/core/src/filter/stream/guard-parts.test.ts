import { expect, it } from 'vitest'
import type { StreamFilterStep } from '../../contract/filter.ts'
import type { StreamPart } from '../../contract/wire/reply.ts'
import { guardParts } from './guard-parts.ts'
import type { GrowingText, StreamLink } from './stream-link.ts'

it('keep the order when an asynchronous filter follows one that releases a text at its end', async () => {
  const upper: GrowingText = {
    push: async (_channel, text) => ({ text: text.toUpperCase() }),
    end: async () => ({ text: '!' }),
  }
  const parts: StreamPart[] = [
    { type: 'text-start', block: 0 },
    { type: 'text-delta', block: 0, text: 'good ' },
    { type: 'text-delta', block: 0, text: 'day' },
    { type: 'text-end', block: 0 },
    { type: 'reply-end' },
  ]
  expect(await guard(parts, [holding(), upper])).toEqual([
    { type: 'text-start', block: 0 },
    { type: 'text-delta', block: 0, text: 'GOOD DAY' },
    { type: 'text-delta', block: 0, text: '!' },
    { type: 'text-end', block: 0 },
    { type: 'reply-end' },
  ])
})

it('pass half an escape at the end of tool arguments to the filter before its own end', async () => {
  const parts: StreamPart[] = [
    { type: 'tool-call-start', block: 0, id: 'call', name: 'find' },
    { type: 'tool-call-delta', block: 0, arguments: '{"a":"x\\u00' },
    { type: 'tool-call-end', block: 0 },
  ]
  const seen: string[] = []
  const plain: GrowingText = {
    push: (_channel, text) => ({ text: note(seen, text) }),
    end: () => ({ text: note(seen, '<end>') }),
  }
  expect(argumentsOf(await guard(parts, [plain]))).toBe('{"a":"x\\u00<end>')
  expect(seen).toEqual(['{"a":"x', '\\u00', '<end>'])
})

it('do not ask a filter for its end when it cuts the answer at half an escape', async () => {
  const parts: StreamPart[] = [
    { type: 'tool-call-start', block: 0, id: 'call', name: 'find' },
    { type: 'tool-call-delta', block: 0, arguments: '{"a":"x\\u00' },
    { type: 'tool-call-end', block: 0 },
  ]
  const ends: string[] = []
  const cutting: GrowingText = {
    push: (_channel, text): StreamFilterStep => (text.startsWith('\\') ? { cut: 'Stopped.' } : { text }),
    end: () => ({ text: note(ends, '<end>') }),
  }
  const made = await guard(parts, [cutting])
  expect(ends).toEqual([])
  expect(argumentsOf(made)).toBe('{"a":"x')
  expect(made.flatMap((part) => (part.type === 'text-delta' ? [part.text] : []))).toEqual(['Stopped.'])
})

/** Holds a whole text back until it ends. */
function holding(): GrowingText {
  let held = ''
  return {
    push(_channel, text) {
      held += text
      return { text: '' }
    },
    end: () => ({ text: held }),
  }
}

function note(list: string[], text: string): string {
  list.push(text)
  return text
}

function argumentsOf(parts: readonly StreamPart[]): string {
  return parts.map((part) => (part.type === 'tool-call-delta' ? part.arguments : '')).join('')
}

async function guard(parts: readonly StreamPart[], texts: readonly GrowingText[]): Promise<StreamPart[]> {
  const links = texts.map((text): StreamLink => ({ open: () => text, close: () => undefined }))
  const made: StreamPart[] = []
  for await (const part of guardParts(stream(parts), links)) made.push(part)
  return made
}

async function* stream(parts: readonly StreamPart[]): AsyncGenerator<StreamPart> {
  yield* parts
}
