import type { ClientCall } from '../contract/call/client-call.ts'
import type { Exchange } from '../contract/call/exchange.ts'
import { SHARED_LIMITS } from '../contract/call/shared-limits.ts'
import type { Answer } from '../contract/transport/answer.ts'
import type { AnswerSink } from '../contract/transport/answer-sink.ts'
import { PlanoError } from '../errors/plano-error.ts'
import { matchSurface, type SurfaceMatch, withListener } from '../surface/match-surface.ts'
import { nextTurn } from '../util/async/next-turn.ts'
import { MAX_DEPTH } from '../util/call-depth.ts'
import { SwapRemoveList } from '../util/collections/swap-remove-list.ts'
import { readCount } from '../util/read-count.ts'
import { failSink } from '../util/streams/fail-sink.ts'
import { loadGrammar } from '../wire/grammars.ts'
import { dialectOfSurface } from './entry/dialect-of-surface.ts'
import { identifyAnswer } from './entry/identify-answer.ts'
import { isAnthropicClient } from './entry/is-anthropic-client.ts'
import { pipeAnswer } from './entry/pipe-answer.ts'
import { jsonAnswer, writePlainError } from './entry/plain-answer.ts'
import { refusePath } from './entry/refuse-path.ts'
import { requestIdOf } from './exchange.ts'
import type { ActiveRequest, Generation, RequestKeeper } from './generation.ts'

/** How long `close` waits for requests in flight before it aborts them. */
const DRAIN_MS = 10_000

/** Whether the engine accepts requests. */
type EngineState = { name: 'open' } | { name: 'draining'; done: Promise<void> }

/**
 * Holds the active configuration. A request stays with the generation in which it started, so a reload never affects
 * requests in flight. A generation is released when its last request has ended.
 */
export class Engine implements RequestKeeper {
  private current: Generation
  private state: EngineState = { name: 'open' }
  private readonly active = new SwapRemoveList<ActiveRequest>()
  private idle: (() => void) | undefined
  /** Replaced generations with requests in flight. */
  private readonly leaving = new Set<Promise<void>>()

  private readonly prepare: (call: ClientCall) => Promise<void> | undefined

  /** `prepare` loads what a particular call needs. Undefined when nothing has to be awaited. */
  constructor(first: Generation, prepare: (call: ClientCall) => Promise<void> | undefined) {
    this.current = first
    this.prepare = prepare
  }

  get generation(): Generation {
    return this.current
  }

  /** Throws `closing` when the engine is shutting down. */
  requireOpen(): void {
    if (this.state.name !== 'open') throw new PlanoError('closing', 'The engine is shutting down.')
  }

  /** Activates `next`. Throws `closing`, and releases `next`, when the engine is shutting down. */
  swap(next: Generation): void {
    // It was never used, and the reload is refused anyway.
    if (this.state.name !== 'open') next.retire().catch(() => undefined)
    this.requireOpen()
    const old = this.current
    this.current = next
    const leaving = old.retire().finally(() => this.leaving.delete(leaving))
    this.leaving.add(leaving)
    // Failures to release the old generation are reported by `close` if it still waits for it.
    leaving.catch(() => undefined)
  }

  answer(call: ClientCall, parent?: Exchange): Promise<Answer> {
    const match = matchSurface(call.path, this.current.surfaces)
    if (!match)
      return Promise.resolve(identifyAnswer(writePlain(call, refusePath(call.method, call.path)), requestIdOf(call)))
    const known = answerMethod(call, match) ?? this.answerState(match)
    if (known) return Promise.resolve(identifyAnswer(known, requestIdOf(call)))
    const surface = call.listener === undefined ? match.surface : withListener(match.surface, call.listener)
    const grammar = loadGrammar(dialectOfSurface(surface))
    const more = this.prepare(call)
    return grammar || more
      ? Promise.all([grammar, more]).then(() => this.begin(call, surface, parent))
      : this.begin(call, surface, parent)
  }

  private begin(call: ClientCall, surface: SurfaceMatch['surface'], parent: Exchange | undefined): Promise<Answer> {
    const generation = this.current
    const fault = parent ? undefined : this.refuseEntry(call)
    if (fault) return Promise.resolve(generation.refuse(fault, surface, requestIdOf(call)))
    return generation.answer(call, surface, { parent, keeper: this })
  }

  /** Why a request of a client is not accepted. */
  private refuseEntry(call: ClientCall): PlanoError | undefined {
    if (this.state.name !== 'open') return new PlanoError('closing', 'The engine is shutting down.')
    if ((readCount(call.header(SHARED_LIMITS.depth)) ?? 0) < MAX_DEPTH) return undefined
    return new PlanoError('hand_off_loop', `Calls are nested more than ${MAX_DEPTH} deep: an agent calls itself.`)
  }

  enter(request: ActiveRequest): void {
    this.active.add(request)
  }

  leave(request: ActiveRequest): void {
    this.active.remove(request)
    if (this.active.size === 0) this.idle?.()
  }

  /** Like `answer`, but writes into a sink. Never throws. */
  deliver(call: ClientCall, sink: AnswerSink): void {
    const onFailure = (error: unknown) => failSink(sink, error)
    try {
      this.answer(call).then((answer) => {
        try {
          pipeAnswer(answer, sink)
        } catch (error) {
          onFailure(error)
        }
      }, onFailure)
    } catch (error) {
      onFailure(error)
    }
  }

  /** Answers questions about the engine itself, without an exchange. */
  private answerState({ surface }: SurfaceMatch): Answer | undefined {
    if (surface.kind === 'health') return jsonAnswer(200, { status: 'ok' })
    if (surface.kind === 'metrics') return answerMetrics(this.current)
    if (surface.kind !== 'readiness') return undefined
    const ready = this.state.name === 'open'
    return jsonAnswer(ready ? 200 : 503, { status: ready ? 'ready' : 'draining' })
  }

  /** Stops accepting requests, waits for those in flight, aborts the rest after `drainMs`. */
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
    // Servers write answers at the end of the turn in which they are ready, which may be the next one.
    await nextTurn()
    await nextTurn()
    await Promise.all([...this.leaving, this.current.retire()])
  }
}

function answerMetrics({ metrics }: Generation): Answer {
  const type = 'text/plain; version=0.0.4; charset=utf-8'
  return { status: 200, headers: [['content-type', type]], body: new TextEncoder().encode(metrics?.() ?? '') }
}

function writePlain({ path, header }: ClientCall, error: PlanoError): Answer {
  return writePlainError(error, isAnthropicClient(path, header) ? 'messages' : undefined)
}

function answerMethod(call: ClientCall, match: SurfaceMatch): Answer | undefined {
  if (match.methods.includes(call.method)) return undefined
  const allow = [...match.methods, 'OPTIONS'].join(', ')
  if (call.method === 'OPTIONS') return { status: 204, headers: [['allow', allow]], body: undefined }
  const message = `${call.path.slice(0, 200)} takes ${match.methods.join(', ')}, not ${call.method}.`
  const answer = writePlain(call, new PlanoError('method_not_allowed', message))
  return { ...answer, headers: [...answer.headers, ['allow', allow]] }
}
