import type { JsonValue } from '../../contract/json.ts'
import { SOURCE_TIMEOUT_MS } from '../../decide/rank/metrics-source.ts'
import { PlanoError } from '../../errors/plano-error.ts'
import type { EngineServices } from '../open-engine-services.ts'

/** Largest size of a source in bytes. */
const MAX_SOURCE_BYTES = 32 * 1024 * 1024

/** Fetches JSON from a URL. Rejects with PlanoError when it fails, times out or is too large. */
export async function fetchJson(services: EngineServices, url: string): Promise<JsonValue> {
  const abort = new AbortController()
  const tooSlow = new PlanoError('upstream_timeout', `no answer within ${SOURCE_TIMEOUT_MS} ms`)
  const cancel = services.platform.clock.setTimer(() => abort.abort(tooSlow), SOURCE_TIMEOUT_MS)
  try {
    const answer = await services.ownTransport.send({
      url,
      method: 'GET',
      headers: [['accept', 'application/json']],
      body: undefined,
      signal: abort.signal,
    })
    if (answer.status !== 200) {
      answer.cancel()
      throw new PlanoError('upstream_failed', `status ${answer.status}`)
    }
    return await readJson(answer.body)
  } finally {
    cancel()
  }
}

async function readJson(source: AsyncIterable<Uint8Array>): Promise<JsonValue> {
  const decoder = new TextDecoder()
  let text = ''
  let size = 0
  for await (const chunk of source) {
    size += chunk.length
    if (size > MAX_SOURCE_BYTES) throw new PlanoError('upstream_failed', `more than ${MAX_SOURCE_BYTES} bytes`)
    text += decoder.decode(chunk, { stream: true })
  }
  try {
    return JSON.parse(text + decoder.decode()) as JsonValue
  } catch {
    throw new PlanoError('invalid_upstream_answer', 'not JSON')
  }
}
