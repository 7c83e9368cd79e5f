/** A server-sent event: the `event` line, if any, and the joined data lines. */
export interface ServerSentEvent {
  event?: string
  data: string
}

const BOUNDARY = /\r\n\r\n|\n\n|\r\r/

function parseBlock(block: string): ServerSentEvent | undefined {
  const data: string[] = []
  let event: string | undefined
  for (const line of block.split(/\r\n|\r|\n/)) {
    const colon = line.indexOf(':')
    const field = colon < 0 ? line : line.slice(0, colon)
    const value = colon < 0 ? '' : line.slice(colon + 1).replace(/^ /, '')
    if (field === 'data') data.push(value)
    if (field === 'event') event = value
  }
  if (data.length === 0) return undefined
  return event === undefined ? { data: data.join('\n') } : { event, data: data.join('\n') }
}

/**
 * Reads the server-sent events of a response as they arrive, without comments. Rejects when the body breaks, and with a
 * `TypeError` when it ends within an event. Independent of the engine's parser, which it helps to test.
 */
export async function* readSse(response: Response): AsyncGenerator<ServerSentEvent> {
  if (response.body === null) return
  const decoder = new TextDecoder()
  // Chunks are joined only at a possible boundary, so that the cost of a huge event is linear.
  let pieces: string[] = []
  let tail = ''
  for await (const bytes of response.body as unknown as AsyncIterable<Uint8Array>) {
    const piece = decoder.decode(bytes, { stream: true })
    pieces.push(piece)
    const seam = tail + piece
    tail = seam.slice(-3)
    if (!BOUNDARY.test(seam)) continue
    const blocks = pieces.join('').split(BOUNDARY)
    pieces = [blocks.pop() ?? '']
    for (const block of blocks) {
      const event = parseBlock(block)
      if (event !== undefined) yield event
    }
  }
  const rest = pieces.join('')
  if (rest.trim() !== '')
    throw new TypeError(`The stream ended inside an event, after ${rest.length} characters of it.`)
}
