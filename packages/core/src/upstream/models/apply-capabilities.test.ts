import { expect, it } from 'vitest'
import { applyCapabilities } from './apply-capabilities.ts'

it('bounds the default output by the configured one, and sends reasoning where it is switched on', () => {
  expect(applyCapabilities({ defaultMaxTokens: 4096 }, { max_output: 1000 })).toMatchObject({
    maxOutputTokens: 1000,
    defaultMaxTokens: 1000,
  })
  expect(applyCapabilities({ defaultMaxTokens: 500 }, { max_output: 1000 })).toMatchObject({ defaultMaxTokens: 500 })
  expect(applyCapabilities({ reasoning: 'none' }, { reasoning: true })).not.toHaveProperty('reasoning')
})
