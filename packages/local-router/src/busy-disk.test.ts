import { execFileSync } from 'node:child_process'
import fs from 'node:fs/promises'
import { syncBuiltinESMExports } from 'node:module'
import { fileURLToPath } from 'node:url'
import { afterEach, beforeAll, expect, it } from 'vitest'
import { createEncoder } from './create-encoder.ts'

const { readFile } = fs

/** Lets every reading of a file fail, or none. */
function keepBusy(isBusy: boolean): void {
  const refuse = () => Promise.reject(Object.assign(new Error('too many open files'), { code: 'EMFILE' }))
  fs.readFile = isBusy ? (refuse as typeof readFile) : readFile
  syncBuiltinESMExports()
}

beforeAll(() => {
  execFileSync(process.execPath, [fileURLToPath(new URL('../scripts/build-weights.mjs', import.meta.url))])
}, 120_000)
afterEach(() => keepBusy(false))

it('tries again where its files could not be read for a while', async () => {
  const encoder = createEncoder()
  keepBusy(true)
  await expect(encoder.warm?.()).rejects.toMatchObject({ code: 'encoder_failed' })
  await expect(encoder.results?.get('x')).rejects.toMatchObject({ code: 'encoder_failed' })
  keepBusy(false)
  expect((await encoder.embed(['hello']))[0]).toHaveLength(encoder.dim)
  expect(await encoder.results?.get('x')).toBeUndefined()
})
