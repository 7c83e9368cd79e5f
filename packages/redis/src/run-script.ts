import { createHash } from 'node:crypto'
import type { SendCommand } from './redis-client.ts'

/** Runs a script on one key with what it is given besides, and answers what it returned. */
export type RunScript = (key: string, ...values: string[]) => Promise<unknown>

/** A server that was started anew, or another node of a cluster, has not seen the script. */
export function isNoScript(error: unknown): boolean {
  return error instanceof Error && error.message.includes('NOSCRIPT')
}

/** A script that is sent whole only to a server that does not know it. */
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
