import { execFile } from 'node:child_process'
import { fileURLToPath } from 'node:url'
import { promisify } from 'node:util'
import { expect, it } from 'vitest'

const script = fileURLToPath(new URL('ask-first.mjs', import.meta.url))

// Runs in a new process, because other tests have already loaded the modules that a first request waits for.
it('returns a filter’s answer to the first request of a process in another API', async () => {
  const { stdout } = await promisify(execFile)(process.execPath, [script, '/v1/messages'])
  expect(JSON.parse(stdout)).toMatchObject({
    status: 200,
    body: { content: [{ type: 'text', text: 'We open at nine.' }] },
  })
})
