import type { HeaderReader } from '../../contract/call/client-call.ts'

/** Whether a request to a path without an API comes from a client of Anthropic's API. Its clients always name a version. */
export function isAnthropicClient(path: string, header: HeaderReader): boolean {
  return header('anthropic-version') !== undefined || /\/v1\/messages(?:\/|$)/.test(path)
}
