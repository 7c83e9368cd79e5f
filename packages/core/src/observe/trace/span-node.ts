import { type Attributes, type Context, type Span, SpanStatusCode, trace } from '@opentelemetry/api'
import { PlanoError } from '../../errors/plano-error.ts'
import { NAMES } from './attributes/attribute-names.data.ts'

/** Seconds and nanoseconds since the epoch. */
export type SpanTime = [seconds: number, nanoseconds: number]

/** A span that ends exactly once, with the context for its children. */
export class SpanNode {
  readonly span: Span
  /** When the work ended. The span itself may be ended later, when all facts are known. */
  endedAt: SpanTime | undefined = undefined
  /** For a call: the agent's span or the request's. Undefined for shadow copies. */
  step: SpanNode | undefined = undefined
  private ended = false
  private readonly parent: Context
  private inner: Context | undefined = undefined

  constructor(span: Span, parent: Context) {
    this.span = span
    this.parent = parent
  }

  /** Created on demand: most spans have no children. */
  get context(): Context {
    this.inner ??= trace.setSpan(this.parent, this.span)
    return this.inner
  }

  get isRecording(): boolean {
    return !this.ended && this.span.isRecording()
  }

  set(attributes: Attributes): void {
    if (this.isRecording) this.span.setAttributes(attributes)
  }

  /**
   * Marks the span as failed. The message of another library's error may contain a prompt or key, so only its name is
   * recorded. Our own messages are safe, except a filter's message to the client.
   */
  fail(error: unknown, type?: string): void {
    if (!this.isRecording) return
    const known = PlanoError.is(error) ? error : undefined
    const name = known?.code ?? (error instanceof Error ? error.name : 'error')
    const message = known && known.code !== 'filter_rejected' ? known.message : name
    this.span.setAttribute(NAMES.errorType, type ?? name)
    this.span.setStatus({ code: SpanStatusCode.ERROR, message })
    this.span.addEvent('exception', {
      'exception.type': error instanceof Error ? error.name : name,
      'exception.message': message,
    })
  }

  /** Marks the span as failed without an exception. */
  failWith(type: string): void {
    if (!this.isRecording) return
    this.span.setAttribute(NAMES.errorType, type)
    this.span.setStatus({ code: SpanStatusCode.ERROR, message: type })
  }

  end(at: SpanTime): void {
    if (this.ended) return
    this.ended = true
    this.span.end(this.endedAt ?? at)
  }
}
