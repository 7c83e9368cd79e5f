import { describe, expect, it } from 'vitest'
import { isRequest } from './request-form.ts'

describe('the form of a request', () => {
  it.each([
    'What is the weather in Oslo',
    '… and book a table',
    'so  Tell me why',
    "what's new",
    'the last one?',
    "I'd really like a refund",
    'and I would like to cancel',
    'id need two',
    'im looking for a flat',
    'I’m trying to pay',
    'I wonder whether it rains',
  ])('is found in "%s"', (text) => {
    expect(isRequest(text)).toBe(true)
  })

  it.each([
    '',
    '…',
    'so',
    'and so what',
    'so, what',
    'The table is booked',
    'booking number 12',
    'book_it',
    'I liked it',
    'I likened it to a dream',
    'it would like that',
    'in need of help',
    'what_ever',
  ])('is not found in "%s"', (text) => {
    expect(isRequest(text)).toBe(false)
  })
})
