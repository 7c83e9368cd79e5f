import { describe, expect, it } from 'vitest'
import { loadEncoder } from './load-encoder.ts'

const encoder = { name: 'x', dim: 1, embed: async () => [] }
const fail = (code: string) => () => Promise.reject(Object.assign(new Error(code), { code }))

describe('finding the installed encoder', () => {
  it('uses the encoder that the package creates', async () => {
    expect(await loadEncoder(async () => ({ createEncoder: () => encoder }))).toBe(encoder)
  })

  it('ignores a package that is missing or has no encoder', async () => {
    const failures: unknown[] = []
    const tell = (error: unknown) => failures.push(error)
    expect(await loadEncoder(fail('ERR_MODULE_NOT_FOUND'), tell)).toBeUndefined()
    expect(await loadEncoder(async () => ({}), tell)).toBeUndefined()
    expect(await loadEncoder(async () => ({ createEncoder: () => 5 }), tell)).toBeUndefined()
    expect(failures).toEqual([])
  })

  it('reports an installed package that is broken', async () => {
    const failures: unknown[] = []
    expect(await loadEncoder(fail('ERR_DLOPEN_FAILED'), (error) => failures.push(error))).toBeUndefined()
    expect(failures).toHaveLength(1)
  })
})
