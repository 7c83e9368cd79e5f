import type { Plano, PlanoEvent } from '@planojs/core'

/** A conversation of these texts, by user and assistant in turn, beginning with the user. */
export function talk(...texts: string[]) {
  return texts.map((content, index) => ({ role: index % 2 === 0 ? 'user' : 'assistant', content }))
}

/** Sends a chat request and reads the answer to its end. */
export async function askChat(
  plano: Plano,
  body: Record<string, unknown>,
  init: { headers?: Record<string, string>; signal?: AbortSignal; path?: string } = {},
): Promise<{ status: number; text: string }> {
  const response = await plano.fetch(`http://plano${init.path ?? '/v1/chat/completions'}`, {
    method: 'POST',
    headers: { 'content-type': 'application/json', ...init.headers },
    body: JSON.stringify(body),
    ...(init.signal === undefined ? {} : { signal: init.signal }),
  })
  return { status: response.status, text: await response.text() }
}

/** Collects all events, and waits for the next event of a type. */
export function recordEvents(plano: Plano) {
  const events: PlanoEvent[] = []
  plano.onEvent((event) => events.push(event))
  return {
    events,
    types: () => events.map((event) => event.type),
    next: (type: PlanoEvent['type']) =>
      new Promise<PlanoEvent>((resolve) => {
        const stop = plano.on(type, (event) => {
          stop()
          resolve(event)
        })
      }),
  }
}
