import { execFile } from 'node:child_process'
import { fileURLToPath } from 'node:url'
import { promisify } from 'node:util'
import { expect, it } from 'vitest'

const SCRIPT = fileURLToPath(new URL('../../benchmarks/signals/weigh-words.ts', import.meta.url))

it('word weights in core are those that the script learns from the examples', async () => {
  const learned = await promisify(execFile)(process.execPath, [SCRIPT, '--check'])
  expect(learned.stdout).toContain('MESSAGE_WEIGHTS')
}, 120_000)
