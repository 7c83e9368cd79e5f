import { expect, it } from 'vitest'
import { splitRequest } from './split-request.ts'

const split = (text: string) => splitRequest(text).map((piece) => `${piece.boundary}: ${piece.text}`)

it('begins a part at every line and list item', () => {
  expect(split('Book a flight to Oslo\nfind hotels nearby')).toEqual([
    'sentence: Book a flight to Oslo',
    'sentence: find hotels nearby',
  ])
  for (const [first, second] of [
    ['-', '-'],
    ['*', '*'],
    ['1.', '2.'],
    ['1)', '2)'],
  ]) {
    expect(split(`${first} flights to Lima\n${second} a rental car`)[1]).toBe('item: a rental car')
    expect(split(`${first} flights to Lima,\n${second} a rental car`)[1]).toBe('item: a rental car')
  }
})

it('reads the items after a request and a colon as its details', () => {
  expect(split('I want a hotel with:\n- sunny terrace\n- free parking')).toEqual([
    'sentence: I want a hotel with:',
    'weak: sunny terrace',
    'item: free parking',
  ])
})

it('keeps a line together that ends inside a sentence', () => {
  const text = 'Book a flight from Berlin to the northern part of Norway for my whole\nfamily on Friday evening'
  expect(split(text)).toHaveLength(1)
})

it.each([
  'translate "book a hotel, then find flights and trains" into German',
  "translate 'book a hotel. find flights' into German",
  'explain `open(file); read(file)` to beginners',
  'play the song that goes, "starships were meant to fly, hands up',
])('does not cut inside a quotation: %s', (text) => {
  expect(split(text)).toEqual([`sentence: ${text}`])
})

it('cuts behind a quotation', () => {
  expect(split('translate "good morning, friend" into German and then find flights')).toEqual([
    'sentence: translate "good morning, friend" into German',
    'marker: find flights',
  ])
})

it('does not cut between two names, but before a request', () => {
  expect(split('directions from Forbes and Murray please')).toHaveLength(1)
  expect(split('directions from Forbes & Murray please')).toHaveLength(1)
  expect(split('book flights to Oslo and Find me hotels')).toHaveLength(2)
  expect(split('Oslo hotels and Bergen flights')).toHaveLength(2)
})

it('reads thousands of spaces or empty lines as one', () => {
  expect(split(`find flights${' '.repeat(3000)}to Oslo`)).toEqual(['sentence: find flights to Oslo'])
  expect(split(`find flights${'\n'.repeat(3000)}book a hotel`)).toEqual(split('find flights\n\nbook a hotel'))
})
