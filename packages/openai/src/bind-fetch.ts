import type { CallContext, Plano } from '@planojs/core'

/** What every call of one client has in common. */
export interface ClientBinding {
  /** Model, alias, agent or agent listener that answers every call of this client, whatever the call names. */
  model?: string
  /** Who calls, as the application knows it: limits, affinity and traces go by it. */
  tenant?: string
  user?: string
  session?: string
  tags?: CallContext['tags']
}

/** The engine's `fetch` for one client: its calls carry who calls and, where one is bound, the model. */
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
    // A body that is no JSON is refused by the engine in its own words.
    return init
  }
}
