import { expect, it } from 'vitest'
import { parseConfig } from './parse-config.ts'

it('does not expand variables again when a parsed configuration is parsed again', () => {
  const text = 'model_providers: [{model: openai/a, access_key: $KEY}]\nresilience: {timeout: {total: 2m}}'
  const { config } = parseConfig(text, { env: { KEY: 'x$HOME$$y' } })
  const again = parseConfig(config, { env: { KEY: 'other', HOME: '/root' } })
  expect(again.config).toEqual(config)
  expect(again.warnings).toEqual([])
})
