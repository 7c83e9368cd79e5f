import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { findPii } from './find-pii.ts'
import { createPiiMask, mask } from './pii-mask.ts'
import { createPlaceholderTable } from './placeholder-table.ts'
import { createRestoreStream, restoreText } from './restore-stream.ts'

const found = (text: string) =>
  findPii(text, undefined).map(({ type, start, end }) => `${type} ${text.slice(start, end)}`)

describe('personal data that is found', () => {
  test.each([
    ['write to ada.lovelace+x@mail.example.co.uk.', 'EMAIL ada.lovelace+x@mail.example.co.uk'],
    ['call +49 30 901820 now', 'PHONE +49 30 901820'],
    ['call (415) 555-0132', 'PHONE (415) 555-0132'],
    ['call 415-555-0132', 'PHONE 415-555-0132'],
    ['+4915112345678', 'PHONE +4915112345678'],
    ['card 4111 1111 1111 1111 ok', 'CARD 4111 1111 1111 1111'],
    ['card 378282246310005', 'CARD 378282246310005'],
    ['IBAN DE89 3704 0044 0532 0130 00', 'IBAN DE89 3704 0044 0532 0130 00'],
    ['GB82WEST12345698765432', 'IBAN GB82WEST12345698765432'],
    ['ssn 123-45-6789', 'SSN 123-45-6789'],
    ['dni 12345678Z', 'ID 12345678Z'],
    ['cpf 529.982.247-25', 'ID 529.982.247-25'],
    ['ni AB 12 34 56 C', 'ID AB 12 34 56 C'],
    ['from 192.168.17.4 today', 'IP 192.168.17.4'],
    ['from 2001:db8::ff00:42:8329 today', 'IP 2001:db8::ff00:42:8329'],
    [`key sk-proj-${'a1B2'.repeat(8)}`, `KEY sk-proj-${'a1B2'.repeat(8)}`],
    ['AKIAIOSFODNN7EXAMPLE', 'KEY AKIAIOSFODNN7EXAMPLE'],
  ])('%s', (text, expected) => {
    expect(found(text)).toEqual([expected])
  })
})

describe('look-alikes', () => {
  test.each([
    'card 4111 1111 1111 1112',
    'IBAN DE89 3704 0044 0532 0130 01',
    'on 2024-05-17 and 17.05.2024 and 12/31/2025',
    'version 10.4.2 and 1.2.3.4.5',
    'order 1234567890123456789012',
    'total 1,234,567.89 EUR',
    'ssn 000-12-3456 and 666-12-3456',
    'dni 12345678A',
    'at 12:30:45 sharp',
    'a@b and @handle and user@localhost',
    'pages 100-200 and 2020-2024',
  ])('%s', (text) => {
    expect(found(text)).toEqual([])
  })
})

const value = fc.constantFrom(
  'ada@example.com',
  'bob@example.org',
  '+49 30 901820',
  '4111 1111 1111 1111',
  'DE89 3704 0044 0532 0130 00',
  '123-45-6789',
  '192.168.17.4',
)
const filler = fc.constantFrom(' ', ' and ', '\n', '[', '[EMAIL_1]', '[EMAIL_', ' é🎈 ', ', ')
const texts = fc.array(fc.oneof(value, filler), { maxLength: 12 }).map((pieces) => pieces.join(' '))

test('masking and unmasking is the identity for any chunking', () => {
  fc.assert(
    fc.property(texts, fc.integer({ min: 1, max: 7 }), (text, size) => {
      const table = createPlaceholderTable((placeholder) => text.includes(placeholder))
      const masked = mask(text, findPii(text, undefined), table)
      expect(found(masked)).toEqual([])
      expect(restoreText(masked, table, false)).toBe(text)
      const stream = createRestoreStream(table)
      let restored = ''
      for (let at = 0; at < masked.length; at += size) {
        const step = stream.push('text', masked.slice(at, at + size))
        restored += step.text ?? ''
      }
      restored += stream.end('text').text ?? ''
      expect(restored).toBe(text)
    }),
  )
})

test('takes linear time for any text', () => {
  for (const piece of ['a.', '1 ', '1-', ':', 'A1', 'a@', '[E', '+1']) {
    const text = piece.repeat(50_000)
    expect(findPii(text, undefined).length).toBeGreaterThanOrEqual(0)
  }
}, 20_000)

test('masks a growing text in the same way for any chunking, and leaves no value of it', () => {
  fc.assert(
    fc.property(texts, fc.integer({ min: 1, max: 90 }), (text, size) => {
      const stream = createPiiMask({ restore: false }, 'pii').stream?.({} as never)
      if (!stream) throw new Error('no stream')
      let masked = ''
      for (let at = 0; at < text.length; at += size) masked += released(stream.push('text', text.slice(at, at + size)))
      masked += released(stream.end('text'))
      let expected = text
      for (const { type, start, end } of findPii(text, undefined).reverse())
        expected = `${expected.slice(0, start)}[${type}]${expected.slice(end)}`
      expect(masked).toBe(expected)
    }),
  )
})

function released(step: unknown): string {
  return (step as { text: string }).text
}
