const PROBLEMS: Readonly<Record<number, string>> = {
  401: 'The inspector asks for its token again. Reload the page.',
  403: 'The inspector refused access.',
  404: 'The inspector does not have this.',
}

/** Reads JSON from the inspector. Throws an Error with a message for the user. */
export async function readFrom<Type>(path: string): Promise<Type> {
  return receive<Type>(ask(path))
}

/** Sends JSON to the inspector. Throws an Error with a message for the user. */
export async function sendTo<Type>(path: string, body: unknown): Promise<Type> {
  const headers = { 'content-type': 'application/json' }
  return receive<Type>(ask(path, { method: 'POST', headers, body: JSON.stringify(body) }))
}

/** The status of an answer, or undefined when there is none. */
export async function readStatus(path: string): Promise<number | undefined> {
  return ask(path).then(
    ({ status }) => status,
    () => undefined,
  )
}

async function ask(path: string, init?: RequestInit): Promise<Response> {
  try {
    return await fetch(`./api/${path}`, init)
  } catch {
    throw new Error('The inspector cannot be reached. Is the application running?')
  }
}

async function receive<Type>(asked: Promise<Response>): Promise<Type> {
  const response = await asked
  // A proxy and the token page answer in HTML.
  const body = (await response.json().catch(() => undefined)) as (Type & { error?: { message: string } }) | undefined
  if (response.ok && body !== undefined) return body
  throw new Error(body?.error?.message ?? PROBLEMS[response.status] ?? `The inspector answered ${response.status}.`)
}
