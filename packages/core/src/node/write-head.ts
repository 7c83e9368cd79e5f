import type { ServerResponse } from 'node:http'

/**
 * Writes status and headers, names and values in turns. What the host application has set stays, unless it is named here.
 * Node writes a flat list as it is; where something was set before, it would take every name off and add it again. Whoever
 * put a `writeHead` of his own there, as compression and loggers do, may not know flat lists.
 */
export function writeHead(response: ServerResponse, status: number, headers: readonly string[]): void {
  if (response.getHeaderNames().length === 0 && !Object.hasOwn(response, 'writeHead')) {
    response.writeHead(status, headers as string[])
    return
  }
  for (let index = 0; index < headers.length; index += 2) {
    const name = headers[index] ?? ''
    const value = headers[index + 1] ?? ''
    if (isNamedBefore(headers, index)) response.appendHeader(name, value)
    else response.setHeader(name, value)
  }
  response.writeHead(status)
}

function isNamedBefore(headers: readonly string[], at: number): boolean {
  for (let index = 0; index < at; index += 2) if (headers[index] === headers[at]) return true
  return false
}
