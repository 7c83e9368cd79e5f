import { readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { VERSION } from './version.data.ts'

test('the version that telemetry reports is that of the package (packages/core/scripts/write-version.mjs)', () => {
  const { version } = JSON.parse(readFileSync(new URL('../../package.json', import.meta.url), 'utf8'))
  expect(VERSION).toBe(version)
})
