import { execFileSync } from 'node:child_process'
import { fileURLToPath } from 'node:url'
import { describe, expect, it } from 'vitest'

const CORE = new URL('../../packages/core/dist/index.js', import.meta.url)

/** Makes this Node look like version 20: its zlib has no Zstandard, so the HTTP client does not load. */
const OLDER = `
  import { registerHooks } from 'node:module'
  const url = 'data:text/javascript,export const createBrotliDecompress = 1'
  registerHooks({
    resolve: (name, context, next) =>
      name === 'node:zlib' && context.parentURL?.includes('/unpack-content')
        ? { url, format: 'module', shortCircuit: true }
        : next(name, context),
  })
  Object.defineProperty(process, 'version', { value: 'v20.20.2' })
`

const CALL = `
  import { createPlano } from '${CORE}'
  const resilience = { retry: { max_attempts: 1 } }
  const model_providers = [{ model: 'openai/a', access_key: 'k', base_url: 'http://127.0.0.1:9' }]
  const plano = await createPlano({ model_providers, resilience }, { env: {} })
  const body = JSON.stringify({ model: 'a', messages: [{ role: 'user', content: 'hi' }] })
  const response = await plano.fetch('/v1/chat/completions', { method: 'POST', body })
  console.log(await response.text())
  await plano.close()
`

function run(script: string): string {
  return execFileSync(process.execPath, ['--input-type=module', '--eval', script], {
    cwd: fileURLToPath(new URL('.', import.meta.url)),
    encoding: 'utf8',
  })
}

describe('a call on a Node without what the HTTP client needs', () => {
  it('fails with the version that is needed', () => {
    expect(run(`${OLDER}${CALL}`)).toContain('Node v20.20.2 is not supported: Plano needs 22.19 or later.')
  })
})
