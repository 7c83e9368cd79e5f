import type { ByteSource } from '../../contract/transport/answer.ts'
import type { Sink } from '../../contract/transport/flow.ts'
import type { Grammar, WireContext, WireEvent } from '../../contract/wire/grammar.ts'
import { SourceLayer } from '../../util/streams/source-layer.ts'
import { createEventReader } from '../../wire/sse/create-event-reader.ts'
import { endOfFrame } from '../../wire/sse/frame-ends.ts'
import { readPlainEvent } from '../../wire/sse/read-plain-event.ts'
import { type Beginning, judgePart } from './judge-part.ts'
import { requireMeaning } from './require-meaning.ts'

/** The sink while the beginning is inspected: accepts nothing. */
const NO_READER: Sink<Uint8Array> = { chunk: () => false, end: () => undefined, fail: () => undefined }

/** How the first events of a stream are decoded. */
interface Look {
  resolve(found: Beginning): void
  reject(error: unknown): void
  /** Created for the first event that is not in the usual form. */
  reader: ReturnType<typeof createEventReader> | undefined
  state: unknown
}

/** Inspects server-sent events until one is meaningful, then passes on everything unchanged. */
export class PeekedSource extends SourceLayer<Uint8Array> {
  private readonly kept: Uint8Array[] = []
  private keptBytes = 0
  private readonly decoder: Grammar['decoder']
  private readonly context: WireContext
  private look: Look | undefined = undefined
  /** The end that arrived behind the buffered chunks. */
  private last: (() => void) | undefined = undefined

  constructor(source: ByteSource, { grammar, context }: { grammar: Grammar; context: WireContext }) {
    super(source)
    this.decoder = grammar.decoder
    this.context = context
  }

  /** Reads up to the first meaningful part. Called once, before any other read. A source without one is released. */
  begin(): Promise<Beginning> {
    return new Promise((resolve, reject) => {
      this.look = { resolve, reject, reader: undefined, state: this.decoder.start(this.context) }
      super.pipe(NO_READER)
      super.resume()
    })
  }

  override resume(): void {
    for (let bytes = this.kept.shift(); bytes; bytes = this.kept.shift()) if (!super.chunk(bytes)) return
    if (this.last) this.last()
    else super.resume()
  }

  override chunk(bytes: Uint8Array): boolean {
    const { look } = this
    if (!look) return super.chunk(bytes)
    this.kept.push(bytes)
    this.keptBytes += bytes.length
    return this.decide(look, () => this.readFrames(look, bytes) ?? this.requireMeaning())
  }

  private requireMeaning(): undefined {
    return requireMeaning({ bytes: this.keptBytes, chunks: this.kept.length })
  }

  override end(): void {
    const { look } = this
    if (look) this.decide(look, () => this.read(look, look.reader?.end() ?? []) ?? this.readEnd(look) ?? 'ended')
    else this.close(() => super.end())
  }

  override fail(error: unknown): void {
    const { look } = this
    if (!look) this.close(() => super.fail(error))
    else
      this.decide(look, () => {
        throw error
      })
  }

  override cancel(): void {
    this.kept.length = 0
    super.cancel()
  }

  private close(pass: () => void): void {
    if (this.kept.length > 0) this.last = pass
    else pass()
  }

  /** Reports the finding. Returns whether more must be read. */
  private decide(look: Look, find: () => Beginning | undefined): boolean {
    let found: Beginning | undefined
    try {
      found = find()
      if (found === undefined) return true
      this.look = undefined
      look.resolve(found)
    } catch (error) {
      this.look = undefined
      look.reject(error)
    }
    if (found !== 'meaning') this.cancel()
    return false
  }

  /** Decodes frame by frame: many may arrive at once, and usually the first is meaningful. */
  private readFrames(look: Look, bytes: Uint8Array): Beginning | undefined {
    for (let from = 0, to = 0; from < bytes.length; from = to) {
      to = endOfFrame(bytes, from)
      const frame = from === 0 && to === bytes.length ? bytes : bytes.subarray(from, to)
      // Once a reader exists, it may hold part of a frame.
      const plain = look.reader === undefined ? readPlainEvent(frame) : undefined
      look.reader ??= plain === undefined ? createEventReader() : undefined
      const found = this.read(look, plain === undefined ? (look.reader?.push(frame) ?? []) : [plain])
      if (found) return found
    }
    return undefined
  }

  private read(look: Look, events: readonly WireEvent[]): Beginning | undefined {
    for (const event of events) {
      const [next, parts] = this.decoder.decode(look.state, event)
      look.state = next
      for (const part of parts) {
        const found = judgePart(part)
        if (found) return found
      }
    }
    return undefined
  }

  private readEnd(look: Look): Beginning | undefined {
    for (const part of this.decoder.end(look.state)) {
      const found = judgePart(part)
      if (found) return found
    }
    return undefined
  }
}
