import { readFileSync } from 'node:fs'
import { expect, it } from 'vitest'
import { ERROR_TABLE } from './error-table.ts'

it('matches the table in the documentation', () => {
  const page = readFileSync(new URL('../../../../docs/errors.md', import.meta.url), 'utf8').replaceAll(/ +/g, ' ')
  const rows = Object.entries(ERROR_TABLE).map(
    ([code, { status, retryable, meaning }]) =>
      `| \`${code}\` | ${status} | ${retryable ? 'yes' : 'no'} | ${meaning} |`,
  )
  expect(page.match(/^\| `\w+` \| \d.*$/gm)).toEqual(rows)
})
