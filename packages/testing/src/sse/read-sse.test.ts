import fc from 'fast-check'
import { expect, it } from 'vitest'
import { collectText } from './collect-text.ts'
import { readSse, type ServerSentEvent } from './read-sse.ts'

function respond(bytes: Uint8Array, cuts: readonly number[]): Response {
  const edges = [0, ...cuts.map((cut) => cut % (bytes.length + 1)).sort((a, b) => a - b), bytes.length]
  const stream = new ReadableStream<Uint8Array>({
    start(controller) {
      edges.slice(1).forEach((edge, index) => {
        controller.enqueue(bytes.slice(edges[index], edge))
      })
      controller.close()
    },
  })
  return new Response(stream, { headers: { 'content-type': 'text/event-stream' } })
}

async function collect(response: Response): Promise<ServerSentEvent[]> {
  const events: ServerSentEvent[] = []
  for await (const event of readSse(response)) events.push(event)
  return events
}

const WIRE = ': ping\r\n\r\nevent: a\r\ndata: ü1\r\ndata:2\r\n\r\ndata: 𝄞\n\nid: 7\n\ndata\n\n'
const EVENTS = [{ event: 'a', data: 'ü1\n2' }, { data: '𝄞' }, { data: '' }]

it('reads the same events for any chunking', async () => {
  await fc.assert(
    fc.asyncProperty(fc.array(fc.nat(200), { maxLength: 12 }), async (cuts) => {
      expect(await collect(respond(Buffer.from(WIRE), cuts))).toEqual(EVENTS)
    }),
  )
})

it('rejects a stream that ends within an event', async () => {
  await expect(collect(respond(Buffer.from('data: a\n\ndata: b'), []))).rejects.toThrow(/ended inside an event/)
})

it.each([
  ['chat', '{"choices":[{"message":{"content":"hi"}}]}'],
  ['messages', '{"content":[{"type":"thinking","thinking":"x"},{"type":"text","text":"hi"}]}'],
  [
    'responses',
    '{"output":[{"type":"reasoning","summary":[]},{"type":"message","content":[{"type":"output_text","text":"hi"}]}]}',
  ],
])('collects the text of a complete answer of %s', async (_api, body) => {
  expect(await collectText(new Response(body, { headers: { 'content-type': 'application/json' } }))).toBe('hi')
})

it('rejects a stream that contains an error', async () => {
  const error = respond(Buffer.from('data: {"error":{"message":"no"}}\n\n'), [])
  await expect(collectText(error)).rejects.toThrow(/carries an error/)
})
