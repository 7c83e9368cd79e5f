import type { Answer } from '../contract/answer.ts'
import type { AnswerSink } from '../contract/answer-sink.ts'
import type { ClientCall } from '../contract/client-call.ts'
import type { Exchange } from '../contract/exchange.ts'
import { PlanoError } from '../errors/plano-error.ts'
import { matchSurface, type SurfaceMatch } from '../surface/match-surface.ts'
import { failSink } from '../util/fail-sink.ts'
import { Roster } from '../util/roster.ts'
import { loadGrammar } from '../wire/grammars.ts'
import { dialectOfSurface } from './door/dialect-of-surface.ts'
import { identifyAnswer } from './door/identify-answer.ts'
import { jsonAnswer, writePlainError } from './door/plain-answer.ts'
import { pourAnswer } from './door/pour-answer.ts'
import { refusePath } from './door/refuse-path.ts'
import { requestIdOf } from './exchange.ts'
import type { ActiveRequest, Generation, RequestKeeper } from './generation.ts'

/** How long `close` waits for requests under way before it aborts them. */
const DRAIN_MS = 10_000

/** What the engine is doing with new requests. */
type EngineState = { name: 'open' } | { name: 'draining'; done: Promise<void> }

/**
 * Holds the configuration in force. A request belongs to the generation that it entered, so a reload never changes what
 * is under way; a generation is let go when its last request is settled.
 */
export class Engine implements RequestKeeper {
  private current: Generation
  private state: EngineState = { name: 'open' }
  private readonly active = new Roster<ActiveRequest>()
  private idle: (() => void) | undefined
  /** Generations that were replaced and still have something to finish. */
  private readonly leaving = new Set<Promise<void>>()

  private readonly prepare: (call: ClientCall) => Promise<void> | undefined

  /** `prepare` loads what a call needs and others do not; undefined when nothing is to be waited for. */
  constructor(first: Generation, prepare: (call: ClientCall) => Promise<void> | undefined) {
    this.current = first
    this.prepare = prepare
  }

  get generation(): Generation {
    return this.current
  }

  /** Throws `closing` once the engine is being closed. */
  requireOpen(): void {
    if (this.state.name !== 'open') throw new PlanoError('closing', 'The engine is shutting down.')
  }

  /** Throws `closing`, and lets go of `next`, once the engine is being closed. */
  swap(next: Generation): void {
    // Nothing of it was used, and the reload is refused all the same.
    if (this.state.name !== 'open') next.retire().catch(() => undefined)
    this.requireOpen()
    const old = this.current
    this.current = next
    const leaving = old.retire().finally(() => this.leaving.delete(leaving))
    this.leaving.add(leaving)
    // Requests go to the new one; what fails to close is told by `close`, if that still comes to wait for it.
    leaving.catch(() => undefined)
  }

  answer(call: ClientCall, parent?: Exchange): Promise<Answer> {
    const match = matchSurface(call.path, this.current.surfaces)
    if (!match)
      return Promise.resolve(identifyAnswer(writePlainError(refusePath(call.method, call.path)), requestIdOf(call)))
    const known = answerMethod(call, match) ?? this.answerState(match)
    if (known) return Promise.resolve(identifyAnswer(known, requestIdOf(call)))
    const { surface } = match
    const grammar = loadGrammar(dialectOfSurface(surface))
    const more = this.prepare(call)
    return grammar || more
      ? Promise.all([grammar, more]).then(() => this.begin(call, surface, parent))
      : this.begin(call, surface, parent)
  }

  private begin(call: ClientCall, surface: SurfaceMatch['surface'], parent: Exchange | undefined): Promise<Answer> {
    const generation = this.current
    if (this.state.name !== 'open' && !parent)
      return Promise.resolve(
        generation.refuse(new PlanoError('closing', 'The engine is shutting down.'), surface, requestIdOf(call)),
      )
    return generation.answer(call, surface, { parent, keeper: this })
  }

  enter(request: ActiveRequest): void {
    this.active.add(request)
  }

  leave(request: ActiveRequest): void {
    this.active.remove(request)
    if (this.active.size === 0) this.idle?.()
  }

  /** The same into a sink. Never throws. */
  deliver(call: ClientCall, sink: AnswerSink): void {
    const onFailure = (error: unknown) => failSink(sink, error)
    try {
      this.answer(call).then((answer) => {
        try {
          pourAnswer(answer, sink)
        } catch (error) {
          onFailure(error)
        }
      }, onFailure)
    } catch (error) {
      onFailure(error)
    }
  }

  /** What is answered without an exchange: how the engine itself is. */
  private answerState({ surface }: SurfaceMatch): Answer | undefined {
    if (surface.kind === 'health') return jsonAnswer(200, { status: 'ok' })
    if (surface.kind === 'metrics') return answerMetrics(this.current)
    if (surface.kind !== 'readiness') return undefined
    const ready = this.state.name === 'open'
    return jsonAnswer(ready ? 200 : 503, { status: ready ? 'ready' : 'draining' })
  }

  /** Stops accepting, waits for what is under way, aborts what is left after `drainMs`. */
  close(drainMs = DRAIN_MS): Promise<void> {
    if (this.state.name === 'draining') return this.state.done
    const done = this.drain(drainMs)
    this.state = { name: 'draining', done }
    return done
  }

  private async drain(drainMs: number): Promise<void> {
    if (this.active.size > 0) {
      await new Promise<void>((resolve) => {
        const cancel = this.current.clock.setTimer(() => {
          for (const request of this.active.list()) request.abort(new PlanoError('closing', 'The engine shut down.'))
          resolve()
        }, drainMs)
        this.idle = () => {
          cancel()
          resolve()
        }
      })
    }
    await Promise.all([...this.leaving, this.current.retire()])
  }
}

function answerMetrics({ metrics }: Generation): Answer {
  const type = 'text/plain; version=0.0.4; charset=utf-8'
  return { status: 200, headers: [['content-type', type]], body: new TextEncoder().encode(metrics?.() ?? '') }
}

function answerMethod(call: ClientCall, match: SurfaceMatch): Answer | undefined {
  if (match.methods.includes(call.method)) return undefined
  const allow = [...match.methods, 'OPTIONS'].join(', ')
  if (call.method === 'OPTIONS') return { status: 204, headers: [['allow', allow]], body: undefined }
  const message = `${call.path.slice(0, 200)} takes ${match.methods.join(', ')}, not ${call.method}.`
  const answer = writePlainError(new PlanoError('method_not_allowed', message))
  return { ...answer, headers: [...answer.headers, ['allow', allow]] }
}
