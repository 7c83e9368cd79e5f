import type { ServerResponse } from 'node:http'

/**
 * Writes status and headers (a flat list of names and values). Headers that the host application has set are kept
 * unless they occur here. Node writes a flat list directly, but with existing headers it would remove and re-add every
 * name. A `writeHead` replaced by compression or logging middleware may not accept flat lists.
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
