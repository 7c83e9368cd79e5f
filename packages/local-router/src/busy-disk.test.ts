import { execFileSync } from 'node:child_process'
import { fileURLToPath } from 'node:url'
import { beforeAll, expect, it, vi } from 'vitest'
import { createEncoder } from './create-encoder.ts'

const disk = vi.hoisted(() => ({ isBusy: false }))
vi.mock('node:fs/promises', async (importActual) => {
  const actual = await importActual<typeof import('node:fs/promises')>()
  const busy = () => Promise.reject(Object.assign(new Error('too many open files'), { code: 'EMFILE' }))
  const readFile = (...given: Parameters<typeof actual.readFile>) => (disk.isBusy ? busy() : actual.readFile(...given))
  return { ...actual, readFile }
})

beforeAll(() => {
  execFileSync(process.execPath, [fileURLToPath(new URL('../scripts/build-weights.mjs', import.meta.url))])
}, 120_000)

it('tries again where its files could not be read for a while', async () => {
  const encoder = createEncoder()
  disk.isBusy = true
  await expect(encoder.warm?.()).rejects.toMatchObject({ code: 'encoder_failed' })
  await expect(encoder.results?.get('x')).rejects.toMatchObject({ code: 'encoder_failed' })
  disk.isBusy = false
  expect((await encoder.embed(['hello']))[0]).toHaveLength(encoder.dim)
  expect(await encoder.results?.get('x')).toBeUndefined()
})
