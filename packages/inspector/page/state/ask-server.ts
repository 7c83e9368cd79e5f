/** Reads JSON from the inspector. Throws an Error with the server's message. */
export async function readFrom<Type>(path: string): Promise<Type> {
  return receive<Type>(await fetch(`./api/${path}`))
}

/** Sends JSON to the inspector. Throws an Error with the server's message. */
export async function sendTo<Type>(path: string, body: unknown): Promise<Type> {
  const headers = { 'content-type': 'application/json' }
  return receive<Type>(await fetch(`./api/${path}`, { method: 'POST', headers, body: JSON.stringify(body) }))
}

async function receive<Type>(response: Response): Promise<Type> {
  const body = (await response.json()) as Type & { error?: { message: string } }
  if (!response.ok) throw new Error(body.error?.message ?? `The inspector answered ${response.status}.`)
  return body
}
