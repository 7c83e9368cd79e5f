import { createHash } from 'node:crypto'
import type { SendCommand } from './redis-client.ts'

/** Runs a script on one key with arguments, and resolves to its result. */
export type RunScript = (key: string, ...values: string[]) => Promise<unknown>

/** The server was restarted, or is another node of the cluster, and does not have the script. */
export function isNoScript(error: unknown): boolean {
  return error instanceof Error && error.message.includes('NOSCRIPT')
}

/** Sends only the script's digest, and the whole script when the server does not have it. */
export function createScript(send: SendCommand, script: string): RunScript {
  const sha = createHash('sha1').update(script).digest('hex')
  return async (...keyAndValues) => {
    try {
      return await send('EVALSHA', sha, '1', ...keyAndValues)
    } catch (error) {
      if (!isNoScript(error)) throw error
      return send('EVAL', script, '1', ...keyAndValues)
    }
  }
}
