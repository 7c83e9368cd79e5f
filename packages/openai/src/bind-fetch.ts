import type { CallContext, Plano } from '@planojs/core'

/** Options that apply to all calls of one client. */
export interface ClientBinding {
  /** Model, alias, agent or agent listener for all calls. Overrides the model in the call. */
  model?: string
  /** The caller's identity, as the application knows it. Used for limits, affinity and traces. */
  tenant?: string
  user?: string
  session?: string
  tags?: CallContext['tags']
}

/** Creates a `fetch` for one client that adds the caller's identity and, if set, the model to each call. */
export function bindFetch(plano: Pick<Plano, 'fetch'>, binding: ClientBinding): Plano['fetch'] {
  const { model, ...who } = binding
  const context: CallContext = Object.fromEntries(Object.entries(who).filter(([, value]) => value !== undefined))
  if (model === undefined && Object.keys(context).length === 0) return plano.fetch
  return (input, init) =>
    plano.fetch(input, {
      ...(model === undefined ? init : withModel(init, model)),
      context: { ...context, ...init?.context },
    })
}

function withModel(init: RequestInit | undefined, model: string): RequestInit | undefined {
  if (typeof init?.body !== 'string') return init
  try {
    const body: unknown = JSON.parse(init.body)
    if (typeof body !== 'object' || body === null || Array.isArray(body)) return init
    return { ...init, body: JSON.stringify({ ...body, model }) }
  } catch {
    // The engine refuses a body that is not JSON with its own error.
    return init
  }
}
