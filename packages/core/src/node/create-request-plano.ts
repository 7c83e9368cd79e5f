import type { ServerResponse } from 'node:http'
import type { CallContext } from '../contract/client-call.ts'
import type { Decision } from '../contract/decision.ts'
import type { ChatMessage } from '../contract/message.ts'
import { callInside } from '../engine/door/call-inside.ts'
import { toClientCall } from '../engine/door/web-door.ts'
import { WebSink } from '../engine/door/web-sink.ts'
import type { DecideQuery } from '../engine/generation.ts'
import { PlanoError } from '../errors/plano-error.ts'
import type { Plano } from '../plano.ts'

/** The engine as routes of the application see it: on `request.plano` and `ctx.plano`. */
export interface RequestPlano {
  /**
   * Who would answer, and why; without a query for the conversation and the model of the request's parsed body. Tenant and
   * session are those of the adapter's `context`. Throws PlanoError `invalid_request` when there is no conversation.
   */
  decide(query?: Partial<DecideQuery>): Promise<Decision>
  /**
   * The engine's `fetch`; a call is aborted when this request's client leaves. Its body ends then, and does not throw: the
   * route may be piping it to nobody.
   */
  fetch: Plano['fetch']
}

/** What `request.plano` knows of the request that it works for. */
export interface RequestScene {
  response: ServerResponse
  /** What a body parser left, read when it is needed. */
  body(): unknown
  context(): CallContext | undefined | Promise<CallContext | undefined>
}

/** Makes what an adapter puts on a request. */
export function createRequestPlano(plano: Plano, scene: RequestScene): RequestPlano {
  let left: AbortSignal | undefined
  return {
    async decide(query = {}) {
      const { tenant, session } = (await scene.context()) ?? {}
      const body = query.messages === undefined ? readBody(scene.body()) : { messages: query.messages }
      return plano.decide({
        ...(tenant === undefined ? {} : { tenant }),
        ...(session === undefined ? {} : { session }),
        ...body,
        ...query,
      })
    },
    fetch: (input, init) =>
      new Promise((resolve, reject) => {
        const call = toClientCall(input, init)
        left ??= watchClient(scene.response)
        plano.deliver(callInside(call, { signal: left, context: call.context }), new WebSink(call, resolve, reject))
      }),
  }
}

/** Stands on requests of an engine whose configuration has mistakes: every call rejects with them. */
export function createRefusingPlano(error: unknown): RequestPlano {
  return { decide: () => Promise.reject(error), fetch: () => Promise.reject(error) }
}

function readBody(body: unknown): { messages: ChatMessage[]; model?: string } {
  const { messages, model } = (typeof body === 'object' && body !== null ? body : {}) as Record<string, unknown>
  if (!Array.isArray(messages)) {
    throw new PlanoError('invalid_request', 'The request has no parsed body with messages: give decide() a query.')
  }
  return typeof model === 'string' ? { messages, model } : { messages }
}

function watchClient(response: ServerResponse): AbortSignal {
  const controller = new AbortController()
  response.once('close', () => {
    if (!response.writableFinished) controller.abort(new PlanoError('client_closed', 'The client went away.'))
  })
  return controller.signal
}
