import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { Flow, Sink, Source } from '../../contract/transport/flow.ts'
import { pipeSource } from './pipe-source.ts'
import { SourceLayer } from './source-layer.ts'

class Plain<Item> extends SourceLayer<Item> {}

/** A source of numbers that pours: what it gives at a time, and whether it breaks at its end. */
class Counting implements Source<number> {
  readonly told: string[] = []
  private readonly bursts: number[]
  private readonly error: Error | undefined
  private sink: Sink<number> | undefined
  private held = true
  private next = 0
  private ready = 0

  constructor(bursts: readonly number[], error?: Error) {
    this.bursts = [...bursts]
    this.error = error
  }

  pipe(sink: Sink<number>): Flow {
    this.sink = sink
    return { resume: () => this.resume(), cancel: () => void this.told.push('cancel') }
  }

  [Symbol.asyncIterator](): AsyncIterator<number> {
    throw new Error('It pours.')
  }

  private resume(): void {
    this.held = false
    queueMicrotask(() => this.give())
  }

  private give(): void {
    this.ready += this.bursts.shift() ?? 0
    while (!this.held && this.ready > 0) {
      this.ready -= 1
      this.held = !this.sink?.chunk(this.next)
      this.next += 1
    }
    if (this.held) return
    if (this.bursts.length > 0 || this.ready > 0) queueMicrotask(() => this.give())
    else if (this.error) this.sink?.fail(this.error)
    else this.sink?.end()
  }
}

async function* count(amount: number, error?: Error): AsyncGenerator<number> {
  for (let at = 0; at < amount; at += 1) yield at
  if (error) throw error
}

/** Pours a source, refusing for a moment each item whose turn it is; says what came, and how often it came too soon. */
function drain(source: Source<number>, refuses: (at: number) => boolean): Promise<{ got: number[]; end: string }> {
  return new Promise((resolve) => {
    const got: number[] = []
    let isFull = true
    const flow = pipeSource(source, {
      chunk(item) {
        if (isFull) throw new Error('An item came that nobody had room for.')
        got.push(item)
        isFull = refuses(got.length)
        if (isFull)
          setImmediate(() => {
            isFull = false
            flow.resume()
          })
        return !isFull
      },
      end: () => resolve({ got, end: 'end' }),
      fail: (error) => resolve({ got, end: String(error) }),
    })
    isFull = false
    flow.resume()
  })
}

async function pull(source: AsyncIterable<number>): Promise<{ got: number[]; end: string }> {
  const got: number[] = []
  try {
    for await (const item of source) got.push(item)
    return { got, end: 'end' }
  } catch (error) {
    return { got, end: String(error) }
  }
}

const bursts = fc.array(fc.nat(4), { maxLength: 6 })
const broken = fc.constantFrom(undefined, new Error('broke'))

describe('layers over a source', () => {
  it('pass everything on once and in order, pushed or pulled, at any speed', async () => {
    await fc.assert(
      fc.asyncProperty(bursts, broken, fc.integer({ min: 1, max: 3 }), async (sizes, error, every) => {
        const amount = sizes.reduce((sum, size) => sum + size, 0)
        const wanted = { got: [...Array(amount).keys()], end: error === undefined ? 'end' : String(error) }
        const layered = (source: Source<number>) => new Plain(new Plain(source))
        const refuses = (at: number) => at % every === 0
        expect(await drain(layered(new Counting(sizes, error)), refuses)).toEqual(wanted)
        expect(await drain(layered(count(amount, error)), refuses)).toEqual(wanted)
        expect(await pull(layered(new Counting(sizes, error)))).toEqual(wanted)
        expect(await pull(layered(count(amount, error)))).toEqual(wanted)
      }),
      { numRuns: 50 },
    )
  })

  it('release a source that was never read or was left early', async () => {
    const untouched = new Counting([3])
    await new Plain(untouched)[Symbol.asyncIterator]().return?.()
    expect(untouched.told).toEqual(['cancel'])
    const left = new Counting([3])
    for await (const item of new Plain(left)) if (item === 1) break
    expect(left.told).toEqual(['cancel'])
    const whole = new Counting([2])
    await pull(new Plain(whole))
    expect(whole.told).toEqual([])
  })

  it('report an error once and are then finished', async () => {
    const items = new Plain(new Counting([1], new Error('broke')))[Symbol.asyncIterator]()
    expect(await items.next()).toEqual({ done: false, value: 0 })
    await expect(items.next()).rejects.toThrow('broke')
    expect(await items.next()).toEqual({ done: true, value: undefined })
  })

  it('wait for the reader with a layer’s final items or failure', async () => {
    class Adding extends Plain<number> {
      override end(): void {
        super.chunk(-1)
        super.chunk(-2)
        super.end()
      }
    }
    expect(await pull(new Adding(new Counting([2])))).toEqual({ got: [0, 1, -1, -2], end: 'end' })
    class Failing extends Plain<number> {
      override chunk(item: number): boolean {
        super.chunk(item)
        this.cancel()
        this.fail(new Error('too much'))
        return false
      }
    }
    const items = new Failing(new Counting([9]))[Symbol.asyncIterator]()
    expect(await items.next()).toEqual({ done: false, value: 0 })
    await expect(items.next()).rejects.toThrow('too much')
    expect(await items.next()).toEqual({ done: true, value: undefined })
  })
})
