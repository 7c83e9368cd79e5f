import { expect, it } from 'vitest'
import { readSpoken } from './read-spoken.ts'

const spoken = (text: string): string[] | undefined => {
  const terms = readSpoken(text)
  return terms && [...terms]
}

it('leaves out what a text quotes, in every pair of marks', () => {
  for (const quoted of [
    '"weather"',
    '“weather”',
    '«weather»',
    '„weather“',
    '„weather”',
    '`weather`',
    "'weather'",
    '‘weather’',
  ])
    expect(spoken(`translate ${quoted}`)).toEqual(spoken('translate "x"'))
  expect(spoken('translate ```weather\nforecast```')).toEqual(spoken('translate "x"'))
})

it('is undefined without a quotation, and where everything is quoted', () => {
  for (const text of [
    'book a table',
    "it's the dog's bowl",
    'a 5" pipe',
    '“weather',
    '"weather\nforecast"',
    '"weather"',
  ])
    expect(readSpoken(text)).toBeUndefined()
})

it('takes no mark for the end of a quotation that is too long', () => {
  expect(readSpoken(`translate “${'weather '.repeat(300)}”`)).toBeUndefined()
  expect(spoken(`translate “${'weather '.repeat(300)}” and "x"`)).toContain('weather')
})

it('reads on after a mark without an end', () => {
  expect(spoken('translate “ “ « „ weather "forecast"')).toEqual(spoken('translate weather "x"'))
})
