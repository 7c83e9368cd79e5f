import { createPlano, type Plano, type PlanoConfigInput, type PlanoEvent, type PlanoOptions } from '@planojs/core'

type AgentInput = NonNullable<PlanoConfigInput['agents']>[number]

type DeskInit = Parameters<Plano['fetch']>[1]

export interface DeskOptions {
  orchestration?: PlanoConfigInput['orchestration']
  listener?: Partial<NonNullable<PlanoConfigInput['listeners']>[number]>
  config?: Partial<PlanoConfigInput>
  options?: PlanoOptions
}

export interface Desk {
  plano: Plano
  events: PlanoEvent[]
  /** Sends a chat-completions request to the listener "desk". */
  ask(text: string, extra?: Record<string, unknown>, init?: DeskInit): Promise<Response>
  /** Posts a body to a path. */
  post(path: string, body: unknown, init?: DeskInit): Promise<Response>
}

/** Creates an engine with one listener "desk" that runs all its agents in the listed order. */
export async function openDesk(agents: AgentInput[], options: DeskOptions = {}): Promise<Desk> {
  const plano = await createPlano(
    {
      agents,
      listeners: [
        {
          type: 'agent',
          name: 'desk',
          agents: agents.map(({ id }) => ({ id, description: `Does ${id}` })),
          ...options.listener,
        },
      ],
      ...options.config,
      orchestration: { router: () => agents.map(({ id }) => id), max_agents: 16, ...options.orchestration },
    },
    { env: {}, ...options.options },
  )
  const events: PlanoEvent[] = []
  plano.onEvent((event) => events.push(event))
  const post = (path: string, body: unknown, init: DeskInit = {}) =>
    plano.fetch(path, { ...init, method: 'POST', body: JSON.stringify(body) })
  return {
    plano,
    events,
    post,
    ask: (text, extra, init) =>
      post('/v1/chat/completions', { model: 'desk', messages: [{ role: 'user', content: text }], ...extra }, init),
  }
}

/** Returns the text of a chat completion. */
export async function textOf(response: Response): Promise<string> {
  return (await response.json()).choices[0].message.content
}
