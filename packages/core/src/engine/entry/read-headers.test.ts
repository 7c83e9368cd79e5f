import fc from 'fast-check'
import { expect, it } from 'vitest'
import { readHeaders } from './read-headers.ts'

type Outcome = { pairs: [string, string | undefined][] } | { error: string }

function attempt(read: () => [string, string | undefined][]): Outcome {
  try {
    return { pairs: read() }
  } catch (error) {
    return { error: (error as Error).name }
  }
}

const ours = (init: RequestInit['headers']) =>
  attempt(() => {
    const { read, names } = readHeaders(init)
    return [...names()].map((name) => [name, read(name)])
  })

it('reads records as Headers does, whatever their names and values', () => {
  const name = fc.oneof(fc.constantFrom('accept', 'Accept', 'x-Session', 'x_y', 'bad name', ''), fc.string())
  const value = fc.oneof(fc.constantFrom('', ' padded ', 'a\tb', 'é', 'two\nlines', '日'), fc.string())
  fc.assert(
    fc.property(fc.dictionary(name, value, { noNullPrototype: true }), (record) => {
      expect(ours(record)).toEqual(attempt(() => [...new Headers(record)]))
    }),
  )
})

it.each([
  ['nothing', undefined],
  ['names that differ in case only', { Accept: '1', accept: '2' }],
  [
    'pairs',
    [
      ['b', '2'],
      ['A', '1'],
    ],
  ],
  ['Headers', new Headers({ b: '2', A: '1' })],
  [
    'a record that is iterated',
    {
      b: '2',
      *[Symbol.iterator]() {
        yield ['a', '1']
      },
    },
  ],
  ['a number as value', { a: 1 }],
])('reads %s as Headers does', (_, init) => {
  const given = init as RequestInit['headers']
  expect(ours(given)).toEqual(attempt(() => [...new Headers(given)]))
  expect(readHeaders(given).read('missing')).toBeUndefined()
})
