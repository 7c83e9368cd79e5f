import { expect, it } from 'vitest'
import { listPage } from './input-items.ts'

const items = Array.from({ length: 25 }, (_, index) => ({ id: `i${index}` }))
const idsOf = (query: string) => (listPage(items, query)['data'] as { id: string }[]).map(({ id }) => id)

it('lists twenty items by default, the newest first', () => {
  const page = listPage(items, '')
  expect(page).toMatchObject({ first_id: 'i24', last_id: 'i5', has_more: true })
  expect(page['data']).toHaveLength(20)
})

it('continues after an item, in the requested order', () => {
  expect(idsOf('order=asc&limit=3&after=i4')).toEqual(['i5', 'i6', 'i7'])
  expect(listPage(items, 'after=i5')).toMatchObject({ first_id: 'i4', has_more: false })
})

it.each([
  ['limit=-3', 1],
  ['limit=1000', 25],
  ['limit=many', 20],
])('keeps the size of a page within its bounds: %s', (query, size) => {
  expect(idsOf(query)).toHaveLength(size)
})
