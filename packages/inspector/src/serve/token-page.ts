import type { IncomingMessage, ServerResponse } from 'node:http'
import type { Access } from './access.ts'
import { isSameOrigin } from './access.ts'
import { readBody, writePage } from './answer.ts'

const FORM = (message: string): string => `<!doctype html>
<html lang="en"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width"><title>Plano inspector</title></head>
<body><main><h1>Plano inspector</h1><p>${message}</p>
<form method="post" action="./token"><label>Token <input name="token" type="password" autocomplete="off" required autofocus></label>
<button>Open</button></form></main></body></html>
`

/** Asks for the token, and accepts it from the form or `?token=`. Afterwards a cookie replaces it. */
export async function askForToken(
  access: Access,
  call: { request: IncomingMessage; response: ServerResponse; path: string; query: string },
): Promise<void> {
  const { request, response, path, query } = call
  const given = path === '/token' && request.method === 'POST' ? await readForm(request) : readToken(query)
  if (given !== undefined && access.matches(given)) {
    const secure = (request.socket as { encrypted?: boolean }).encrypted ? '; Secure' : ''
    const headers = { location: './', 'set-cookie': `${access.cookie}${secure}` }
    return writePage(response, { status: 303, type: 'text/plain', body: '', headers })
  }
  const message = given === undefined ? 'This page needs its token.' : 'That is not the token.'
  const headers = { 'www-authenticate': 'Bearer' }
  writePage(response, { status: 401, type: 'text/html; charset=utf-8', body: FORM(message), headers })
}

async function readForm(request: IncomingMessage): Promise<string | undefined> {
  if (!isSameOrigin(request)) return undefined
  const text = await readBody(request, 4096)
  return text === undefined ? undefined : readToken(text)
}

const readToken = (text: string): string | undefined => new URLSearchParams(text).get('token') ?? undefined
