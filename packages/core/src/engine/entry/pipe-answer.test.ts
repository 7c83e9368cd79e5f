import { expect, it } from 'vitest'
import type { HeaderList } from '../../contract/transport/answer.ts'
import type { AnswerSink } from '../../contract/transport/answer-sink.ts'
import type { Flow } from '../../contract/transport/flow.ts'
import { pipeAnswer } from './pipe-answer.ts'

/** A sink that writes down what it is told, and takes no more after each of the pieces that it is told to refuse. */
function createSink(full: readonly string[] = []) {
  const told: string[] = []
  let flow: Flow | undefined
  let over: () => void = () => undefined
  const ended = new Promise<void>((resolve) => {
    over = resolve
  })
  const text = (bytes: Uint8Array) => new TextDecoder().decode(bytes)
  const sink: AnswerSink = {
    whole: (status, _headers, body) => void told.push(`whole ${status} ${body === undefined ? '-' : text(body)}`),
    head(status, _headers: HeaderList, given) {
      told.push(`head ${status}`)
      flow = given
    },
    chunk(bytes) {
      told.push(text(bytes))
      return !full.includes(text(bytes))
    },
    end() {
      told.push('end')
      over()
    },
    fail(error) {
      told.push(`fail ${String(error)}`)
      over()
    },
  }
  return { sink, told, ended, flow: () => flow }
}

async function* pieces(texts: readonly string[], onDone?: () => void): AsyncGenerator<Uint8Array> {
  try {
    for (const each of texts) {
      if (each === 'break') throw new Error('gone')
      yield new TextEncoder().encode(each)
    }
  } finally {
    onDone?.()
  }
}

const settled = () => new Promise((resolve) => setImmediate(resolve))

it('writes a complete answer in one call', () => {
  const { sink, told } = createSink()
  pipeAnswer({ status: 200, headers: [], body: new TextEncoder().encode('all') }, sink)
  pipeAnswer({ status: 204, headers: [], body: undefined }, sink)
  expect(told).toEqual(['whole 200 all', 'whole 204 -'])
})

it('writes the head before it pulls the first chunk, and ends once', async () => {
  const { sink, told, ended } = createSink()
  pipeAnswer({ status: 200, headers: [], body: pieces(['one', 'two']) }, sink)
  expect(told).toEqual(['head 200'])
  await ended
  await settled()
  expect(told).toEqual(['head 200', 'one', 'two', 'end'])
})

it('waits while the sink is full, however often it is resumed', async () => {
  const { sink, told, ended, flow } = createSink(['one'])
  pipeAnswer({ status: 200, headers: [], body: pieces(['one', 'two']) }, sink)
  await settled()
  expect(told).toEqual(['head 200', 'one'])
  flow()?.resume()
  flow()?.resume()
  await ended
  expect(told).toEqual(['head 200', 'one', 'two', 'end'])
})

it('releases the source when the sink cancels, and writes nothing more', async () => {
  let released = 0
  const { sink, told, flow } = createSink(['one'])
  pipeAnswer({ status: 200, headers: [], body: pieces(['one', 'two'], () => (released += 1)) }, sink)
  await settled()
  flow()?.cancel()
  flow()?.cancel()
  flow()?.resume()
  await settled()
  expect(told).toEqual(['head 200', 'one'])
  expect(released).toBe(1)
})

it('fails the sink when the source rejects, and does not end it', async () => {
  const { sink, told, ended } = createSink()
  pipeAnswer({ status: 200, headers: [], body: pieces(['one', 'break']) }, sink)
  await ended
  expect(told).toEqual(['head 200', 'one', 'fail Error: gone'])
})
