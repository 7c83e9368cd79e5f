import { mkdir, mkdtemp, readdir, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, expect, it } from 'vitest'
import { DIMENSION } from '../model/dimension.ts'
import { VectorCache } from './vector-cache.ts'

const folder = await mkdtemp(join(tmpdir(), 'plano-cache-'))
afterAll(() => rm(folder, { recursive: true }))

it('leaves one whole file, however many save at once', async () => {
  const path = join(folder, 'shared', 'vectors.bin')
  const caches = Array.from({ length: 8 }, (_, size) => {
    const cache = new VectorCache('m', path)
    cache.set('of all', new Float32Array(DIMENSION).fill(1))
    for (let index = 0; index < size * 100; index++) cache.set(`text ${index}`, new Float32Array(DIMENSION))
    return cache
  })
  await Promise.all(caches.map((cache) => cache.save()))
  const read = new VectorCache('m', path)
  await read.load()
  expect(read.get('of all')?.[0]).toBe(1)
  expect(await readdir(join(folder, 'shared'))).toEqual(['vectors.bin'])
})

it('leaves nothing behind where it cannot be written', async () => {
  const path = join(folder, 'taken')
  await mkdir(join(path, 'by a folder'), { recursive: true })
  await new VectorCache('m', path).save()
  expect((await readdir(folder)).filter((name) => name.startsWith('taken'))).toEqual(['taken'])
})
