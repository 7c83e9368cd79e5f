import type { ServerResponse } from 'node:http'
import type { CallContext } from '../../contract/call/client-call.ts'
import type { Decision } from '../../contract/record/decision.ts'
import type { ChatMessage } from '../../contract/wire/message.ts'
import { callInside } from '../../engine/entry/call-inside.ts'
import { toClientCall } from '../../engine/entry/web-request.ts'
import { WebSink } from '../../engine/entry/web-sink.ts'
import type { DecideQuery } from '../../engine/generation.ts'
import { PlanoError } from '../../errors/plano-error.ts'
import type { Plano } from '../../plano.ts'

/** The engine in the context of one request: `request.plano` (Express) and `ctx.plano` (Koa). */
export interface RequestPlano {
  /**
   * Decides which agents or models would answer, and why. Default query: the conversation and model in the parsed
   * request body. Tenant and session come from the adapter's `context`. Rejects with PlanoError `invalid_request` when
   * there is no conversation.
   */
  decide(query?: Partial<DecideQuery>): Promise<Decision>
  /**
   * The engine's `fetch`. Calls are aborted when this request's client disconnects. Their bodies then end without an
   * error, because the route may be piping them to the closed response.
   */
  fetch: Plano['fetch']
}

/** The request that `request.plano` belongs to. */
export interface RequestScene {
  response: ServerResponse
  /** The parsed body, read on demand. */
  body(): unknown
  context(): CallContext | undefined | Promise<CallContext | undefined>
}

/** Creates the object that an adapter attaches to a request. */
export function createRequestPlano(plano: Plano, scene: RequestScene): RequestPlano {
  let left: AbortSignal | undefined
  return {
    async decide(query = {}) {
      const { tenant, user, session } = (await scene.context()) ?? {}
      const body = query.messages === undefined ? readBody(scene.body()) : { messages: query.messages }
      return plano.decide({
        ...(tenant === undefined ? {} : { tenant }),
        ...(user === undefined ? {} : { user }),
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

/** Attached to requests when the configuration is invalid: every call rejects with its mistakes. */
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
    if (!response.writableFinished) controller.abort(new PlanoError('client_closed', 'The client disconnected.'))
  })
  return controller.signal
}
