import { expect, it } from 'vitest'
import { openInspector } from './open-inspector.ts'

const open = (importModule: () => Promise<unknown>) => openInspector({}, { port: 1 }, importModule)

it('reports a package that is missing, broken or too old', async () => {
  const absent = Object.assign(new Error('no'), { code: 'ERR_MODULE_NOT_FOUND' })
  await expect(open(() => Promise.reject(absent))).rejects.toMatchObject({
    code: 'package_missing',
    message: expect.stringContaining('@planojs/inspector, which is not installed'),
  })
  const broken = Object.assign(new Error('no'), { code: 'ERR_UNSUPPORTED_DIR_IMPORT' })
  await expect(open(() => Promise.reject(broken))).rejects.toMatchObject({
    message: expect.stringContaining('cannot be loaded'),
  })
  await expect(open(() => Promise.resolve({}))).rejects.toMatchObject({ message: expect.stringContaining('too old') })
})

it('passes the options on', async () => {
  const page = { url: 'http://127.0.0.1:1/', port: 1, close: () => Promise.resolve() }
  const serveInspector = (_plano: object, options: { port?: number }) => Promise.resolve({ ...page, ...options })
  expect(await open(() => Promise.resolve({ serveInspector }))).toMatchObject({ port: 1, url: page.url })
})
