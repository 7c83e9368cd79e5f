import type { ClientDialect } from '../contract/dialect.ts'
import type { WireEvent } from '../contract/grammar.ts'
import { saidInEvent } from '../wire/said-text.ts'
import { SaidTally } from './said-tally.ts'

/** What a passing stream has shown so far. */
export interface StreamWatch {
  see(event: WireEvent): void
  /** The API's own end was seen. */
  readonly ended: boolean
  /** An error event was seen: the stream already says that it failed. */
  readonly failed: boolean
  /** An event was cut or garbled: no client could read it. */
  readonly garbled: boolean
  /** The events that mentioned usage first and last, as JSON text: the messages API splits it over both. */
  readonly usageEvents: readonly string[]
  /** Tokens of what was said so far, estimated. */
  readonly saidTokens: number
}

const CHAT_FINISH = /"finish_reason"\s*:\s*"/
/** A candidate's reason to stop, or the reason why there is none. */
const GEMINI_FINISH = /"(?:finishReason|blockReason)"\s*:\s*"/
const END_EVENT = /"type"\s*:\s*"(?:message_stop|response\.(?:completed|incomplete|failed|cancelled))"/
const ERROR_EVENT = /^\s*\{\s*"(?:error"\s*:\s*[{"]|type"\s*:\s*"(?:error|response\.failed)")/

/**
 * Watches a stream that passes untouched, without parsing its events: substring tests decide whether the API's end, an
 * error or usage went by. The cost per event is that of scanning its text once.
 */
export function createStreamWatch(dialect: ClientDialect): StreamWatch {
  return new PassingWatch(dialect)
}

class PassingWatch implements StreamWatch {
  ended = false
  failed = false
  garbled = false
  private firstUsage: string | undefined
  private lastUsage: string | undefined
  private readonly dialect: ClientDialect
  private readonly tally: SaidTally

  constructor(dialect: ClientDialect) {
    this.dialect = dialect
    this.tally = new SaidTally((data) => saidInEvent(dialect, data))
  }

  get usageEvents(): readonly string[] {
    const { firstUsage, lastUsage } = this
    if (firstUsage === undefined || lastUsage === undefined) return []
    return firstUsage === lastUsage || this.dialect !== 'messages' ? [lastUsage] : [firstUsage, lastUsage]
  }

  get saidTokens(): number {
    return this.tally.tokens
  }

  see(event: WireEvent): void {
    const { data } = event
    if (!isIntact(data)) this.garbled = true
    this.tally.add(data)
    if (data.includes(this.dialect === 'gemini' ? '"usageMetadata"' : '"usage"')) {
      this.firstUsage ??= data
      this.lastUsage = data
    }
    if (event.event === 'error' || ERROR_EVENT.test(data)) this.failed = true
    if (this.ended) return
    this.ended = isEnd(this.dialect, data)
  }
}

function isEnd(dialect: ClientDialect, data: string): boolean {
  if (dialect === 'chat') return data.startsWith('[DONE]') || CHAT_FINISH.test(data)
  return dialect === 'gemini' ? GEMINI_FINISH.test(data) : END_EVENT.test(data)
}

/** Every event of these APIs is one JSON object or the end mark; a cut one lacks its last brace. */
function isIntact(data: string): boolean {
  const text = data.trim()
  return text === '' || text === '[DONE]' || (text.startsWith('{') && text.endsWith('}'))
}
