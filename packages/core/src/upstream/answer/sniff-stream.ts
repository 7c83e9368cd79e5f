import type { ByteSource } from '../../contract/transport/answer.ts'

/** How the first line of a stream of events may begin; the first is a comment. */
const BEGINNINGS = [':', 'data:', 'event:', 'id:', 'retry:']
/** Servers may send blank lines first, while the model is busy. After this many characters a body is not a stream. */
const MAX_BLANK = 1024

/** A body whose beginning was read: all of it, and whether it is a stream of events. */
export interface SniffedBody {
  isStream: boolean
  body: ByteSource
}

/**
 * Tells by its first characters whether a body is a stream of server-sent events, whatever pieces it comes in. Many servers
 * send one without its content type, and the official clients do not look at that.
 */
export async function sniffStream(body: ByteSource): Promise<SniffedBody> {
  const pieces = body[Symbol.asyncIterator]()
  const head: Uint8Array[] = []
  // The byte order mark is trimmed with the blanks.
  const decoder = new TextDecoder('utf-8', { ignoreBOM: true })
  let text = ''
  let isStream: boolean | undefined
  while (isStream === undefined && text.length < MAX_BLANK) {
    const step = await pieces.next()
    if (step.done) break
    head.push(step.value)
    text += decoder.decode(step.value.subarray(0, MAX_BLANK), { stream: true })
    isStream = judge(text.trimStart())
  }
  return { isStream: isStream ?? false, body: new RejoinedPieces(head, pieces) }
}

/** Undefined if more has to be read. */
function judge(text: string): boolean | undefined {
  if (BEGINNINGS.some((beginning) => text.startsWith(beginning))) return true
  return BEGINNINGS.some((beginning) => beginning.startsWith(text)) ? undefined : false
}

/** An iterator, not a generator, because a generator cannot be left while it waits for the next piece. */
class RejoinedPieces implements AsyncIterableIterator<Uint8Array> {
  private readonly head: Uint8Array[]
  private readonly rest: AsyncIterator<Uint8Array>

  constructor(head: Uint8Array[], rest: AsyncIterator<Uint8Array>) {
    this.head = head
    this.rest = rest
  }

  next(): Promise<IteratorResult<Uint8Array>> {
    const value = this.head.shift()
    return value === undefined ? this.rest.next() : Promise.resolve({ done: false, value })
  }

  async return(): Promise<IteratorResult<Uint8Array>> {
    this.head.length = 0
    return (await this.rest.return?.()) ?? { done: true, value: undefined }
  }

  [Symbol.asyncIterator](): this {
    return this
  }
}
