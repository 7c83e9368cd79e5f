import type { ClientDialect } from '../../contract/wire/dialect.ts'
import type { WireEvent } from '../../contract/wire/grammar.ts'
import { textInEvents } from '../../wire/scan/added-text.ts'
import { skipQuiet } from '../../wire/scan/skip-quiet.ts'
import { isIntactEvent, isStreamEnd, isStreamError } from '../../wire/scan/stream-end.ts'
import { OutputTokenCounter } from './output-token-counter.ts'

/** What has been observed in a passing stream. */
export interface StreamWatch {
  see(event: WireEvent): void
  /**
   * Observes leading complete events by their text, as long as none needs individual inspection (no end, error, usage
   * or invalid data). Returns the number of characters covered.
   */
  passOver(text: string): number
  /** The API's end marker was seen. */
  readonly ended: boolean
  /** An error event was seen, so the stream already reports its failure. */
  readonly failed: boolean
  /** An event contained an error: the stream's own, or one next to its end. */
  readonly containsError: boolean
  /** An event was truncated or garbled, so no client could parse it. */
  readonly garbled: boolean
  /**
   * The first and last events with usage, as JSON text. The messages API splits usage over both. Before the usage of a
   * chat stream stands the event with the finish reason, which is often a separate one.
   */
  readonly usageEvents: readonly string[]
  /** Number of chat completion events with usage and no choices. */
  readonly bareUsageCount: number
  /** Estimated tokens of the text so far. */
  readonly sentTokens: number
}

/**
 * Observes a stream without parsing it: substring tests detect the API's end marker, errors and usage. The cost is one
 * scan of the text per event.
 */
export function createStreamWatch(dialect: ClientDialect): StreamWatch {
  return new PassingWatch(dialect)
}

/** Some providers send `"usage": null` in every event before the last. */
const USAGE = /"usage"(?!\s*:\s*null)/
const NO_CHOICES = /"choices"\s*:\s*\[\s*\]/

class PassingWatch implements StreamWatch {
  ended = false
  failed = false
  containsError = false
  garbled = false
  bareUsageCount = 0
  private firstUsage: string | undefined
  private lastUsage: string | undefined
  private finish: string | undefined
  private readonly dialect: ClientDialect
  private readonly tally: OutputTokenCounter

  constructor(dialect: ClientDialect) {
    this.dialect = dialect
    this.tally = new OutputTokenCounter((text) => textInEvents(dialect, text))
  }

  get usageEvents(): readonly string[] {
    const { firstUsage, lastUsage, finish } = this
    if (this.dialect === 'chat') return [...new Set([finish, lastUsage])].filter((data) => data !== undefined)
    if (firstUsage === undefined || lastUsage === undefined) return []
    return firstUsage === lastUsage || this.dialect !== 'messages' ? [lastUsage] : [firstUsage, lastUsage]
  }

  get sentTokens(): number {
    return this.tally.tokens
  }

  passOver(text: string): number {
    const end = skipQuiet(this.dialect, text)
    if (end > 0) this.tally.add(end === text.length ? text : text.slice(0, end))
    return end
  }

  see(event: WireEvent): void {
    const { data } = event
    if (!isIntactEvent(data)) this.garbled = true
    this.tally.add(data)
    if (this.dialect === 'gemini' ? data.includes('"usageMetadata"') : USAGE.test(data)) {
      if (this.dialect === 'chat' && NO_CHOICES.test(data)) this.bareUsageCount += 1
      this.firstUsage ??= data
      this.lastUsage = data
    }
    if (isStreamError(event)) this.failed = true
    if (this.failed || data.includes('"error"')) this.containsError = true
    if (this.ended) return
    this.ended = isStreamEnd(this.dialect, data)
    if (this.ended && data !== '[DONE]') this.finish = data
  }
}
