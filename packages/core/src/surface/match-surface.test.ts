import { expect, it } from 'vitest'
import { findEnding, stripPrefix } from './match-surface.ts'

it('finds the longest of our paths behind any prefix', () => {
  expect(stripPrefix('/ai/v1/models')).toBe('/v1/models')
  expect(stripPrefix('/v1/tenants/agents/desk/v1/chat/completions')).toBe('/agents/desk/v1/chat/completions')
  expect(stripPrefix('/nothing/of/ours')).toBe('/nothing/of/ours')
})

it.each(['/v1', '/openai', '/agents/a/v1', '/routing/v1'])(
  'tries a path that consists of %s a bounded number of times',
  (root) => {
    let tried = 0
    findEnding(`${root.repeat(5000)}/`, () => {
      tried += 1
      return false
    })
    expect(tried).toBeGreaterThan(0)
    expect(tried).toBeLessThan(100)
  },
)
