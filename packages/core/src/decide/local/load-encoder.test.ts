import { describe, expect, it } from 'vitest'
import { loadEncoder } from './load-encoder.ts'

const encoder = { name: 'x', dim: 1, embed: async () => [] }
const fail = (code: string) => () => Promise.reject(Object.assign(new Error(code), { code }))

describe('finding the installed encoder', () => {
  it('takes what the package creates', async () => {
    expect(await loadEncoder(async () => ({ createEncoder: () => encoder }))).toBe(encoder)
  })

  it('does without a package that is not installed, or is another one', async () => {
    const failures: unknown[] = []
    const tell = (error: unknown) => failures.push(error)
    expect(await loadEncoder(fail('ERR_MODULE_NOT_FOUND'), tell)).toBeUndefined()
    expect(await loadEncoder(async () => ({}), tell)).toBeUndefined()
    expect(await loadEncoder(async () => ({ createEncoder: () => 5 }), tell)).toBeUndefined()
    expect(failures).toEqual([])
  })

  it('tells of a package that is there and broken', async () => {
    const failures: unknown[] = []
    expect(await loadEncoder(fail('ERR_DLOPEN_FAILED'), (error) => failures.push(error))).toBeUndefined()
    expect(failures).toHaveLength(1)
  })
})
