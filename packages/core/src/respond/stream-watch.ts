import type { ClientDialect } from '../contract/dialect.ts'
import type { WireEvent } from '../contract/grammar.ts'
import { saidInEvents } from '../wire/said-text.ts'
import { skipQuiet } from '../wire/sse/skip-quiet.ts'
import { isIntactEvent, isStreamEnd, isStreamError } from '../wire/stream-end.ts'
import { SaidTally } from './said-tally.ts'

/** What a passing stream has shown so far. */
export interface StreamWatch {
  see(event: WireEvent): void
  /**
   * Takes note of whole events by their text alone, as far as nothing in it is to be seen one by one: no end, no error, no
   * usage, nothing garbled. Answers how far that is.
   */
  passOver(text: string): number
  /** The API's own end was seen. */
  readonly ended: boolean
  /** An error event was seen: the stream already says that it failed. */
  readonly failed: boolean
  /** An event spoke of an error, be it that of the stream or one beside its end. */
  readonly tellsError: boolean
  /** An event was cut or garbled: no client could read it. */
  readonly garbled: boolean
  /** The events that mentioned usage first and last, as JSON text: the messages API splits it over both. */
  readonly usageEvents: readonly string[]
  /** How many events of chat completions had usage and no choices. */
  readonly bareUsageCount: number
  /** Tokens of what was said so far, estimated. */
  readonly saidTokens: number
}

/**
 * Watches a stream that passes untouched, without parsing its events: substring tests decide whether the API's end, an
 * error or usage went by. The cost per event is that of scanning its text once.
 */
export function createStreamWatch(dialect: ClientDialect): StreamWatch {
  return new PassingWatch(dialect)
}

/** Providers that are asked for usage say in every event before the last that there is none yet. */
const USAGE = /"usage"(?!\s*:\s*null)/
const NO_CHOICES = /"choices"\s*:\s*\[\s*\]/

class PassingWatch implements StreamWatch {
  ended = false
  failed = false
  tellsError = false
  garbled = false
  bareUsageCount = 0
  private firstUsage: string | undefined
  private lastUsage: string | undefined
  private readonly dialect: ClientDialect
  private readonly tally: SaidTally

  constructor(dialect: ClientDialect) {
    this.dialect = dialect
    this.tally = new SaidTally((text) => saidInEvents(dialect, text))
  }

  get usageEvents(): readonly string[] {
    const { firstUsage, lastUsage } = this
    if (firstUsage === undefined || lastUsage === undefined) return []
    return firstUsage === lastUsage || this.dialect !== 'messages' ? [lastUsage] : [firstUsage, lastUsage]
  }

  get saidTokens(): number {
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
    if (this.failed || data.includes('"error"')) this.tellsError = true
    if (this.ended) return
    this.ended = isStreamEnd(this.dialect, data)
  }
}
