import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { readStem, readTerms, readWords } from './read-words.ts'
import { normalizeText, segmentWords } from './segment-words.ts'

const LETTER = /[\p{L}\p{N}]/gu
/** A combining mark without a letter is not a word. */
const MARK = /[\p{M}']/gu

/** Letters, marks, digits and symbols of many scripts, and characters that often cause errors. */
const character = fc.oneof(
  fc.constantFrom(...'aZßıİéöñÅłøæ 0٣९'),
  fc.constantFrom(...'天気予報レストランｶﾞガＡ１。、ー々'),
  fc.constantFrom(...'날씨가예약ไทยสภาพอากาศ្ខ្ញុံမြန်'),
  fc.constantFrom(...'الفاتـورةَُ،؟שָׁלוֹםमौसमक्षज़'),
  fc.constantFrom('\u200b', '\u200d', '\u00ad', '\u202e', '\ufeff', '\ud83d\ude00', '\ud83d', "'", '’', '-', '.'),
)
const text = fc.array(character, { maxLength: 60 }).map((characters) => characters.join(''))

describe('tokens of any text', () => {
  it('contain no spaces, are in lower case and have at most 40 characters', () => {
    fc.assert(
      fc.property(text, (given) => {
        for (const word of readWords(given)) {
          expect(word).not.toMatch(/[\s\p{Lu}\u00ad\u200b-\u200f]/u)
          expect(word.length).toBeLessThanOrEqual(40)
        }
      }),
    )
  })

  it('do not depend on the Unicode normal form', () => {
    fc.assert(
      fc.property(text, (given) => {
        expect(readWords(given.normalize('NFD'))).toEqual(readWords(given.normalize('NFC')))
      }),
    )
  })

  it('contain every letter and digit, in order', () => {
    fc.assert(
      fc.property(text, (given) => {
        const calm = normalizeText(given)
        expect(segmentWords(calm).join('').replace(MARK, '')).toBe((calm.match(LETTER) ?? []).join(''))
      }),
    )
  })
})

describe('scripts without spaces', () => {
  it.each([
    ['明日の東京の天気予報', ['明日', 'の', '東京', 'の', '天気', '予報']],
    ['今天北京的天气', ['今天', '北京', '的', '天气']],
    ['iPhone手机', ['iphone', '手机']],
    ['จองโรงแรม', ['จอง', 'โรงแรม']],
    ['ខ្ញុំចង់កក់សំបុត្រ', ['ខ្ញុំ', 'ចង់', 'កក់', 'សំបុត្រ']],
    ['ຂ້ອຍຢາກຈອງປີ້ຍົນ', ['ຂ້ອຍ', 'ຢາກ', 'ຈອງ', 'ປີ້', 'ຍົນ']],
    ['ရာသီဥတုဘယ်လိုလဲ', ['ရာသီဥတု', 'ဘယ်လို', 'လဲ']],
  ])('%s', (given, words) => {
    expect(readWords(given)).toEqual(words)
  })

  it('are tokenised in bounded time, however long a text is', () => {
    const words = readWords('今天天气'.repeat(10_000))
    expect(words.slice(0, 2)).toEqual(['今天', '天气'])
    expect(words.slice(-2)).toEqual(['天天', '天气'])
  })
})

describe('spelling variants get one form', () => {
  it.each([
    ['full-width letters and digits', 'ＡＰＩ１２', 'api12'],
    ['half-width katakana', 'ﾚｽﾄﾗﾝ', 'レストラン'],
    ['accents', 'réservé', 'reserve'],
    ['the German ß', 'Straße', 'STRASSE'],
    ['the Turkish dotless i', 'KAPI', 'kapı'],
    ['the Turkish dotted capital', 'İSTANBUL', 'istanbul'],
    ['letters with strokes', 'Łódź', 'lodz'],
    ['Cyrillic capitals and ё', 'СЧЁТ', 'счет'],
    ['the Greek final sigma', 'ΛΟΓΑΡΙΑΣΜΌΣ', 'λογαριασμος'],
    ['Arabic vowel points and tatweel', 'الفـــاتورةُ', 'الفاتوره'],
    ['Arabic presentation forms', 'ﻓﺎﺗﻮﺭﺓ', 'فاتورة'],
    ['Arabic articles and prepositions', 'والفاتورة', 'فاتورة'],
    ['Persian letters', 'کتاب', 'كتاب'],
    ['Hebrew points', 'שָׁלוֹם', 'שלום'],
    ['the dot under Hindi letters', 'ज़रूरी', 'जरूरी'],
    ['Arabic and Hindi digits', '٣٤५', '345'],
    ['zero width joiners', 'می\u200cخواهم', 'میخواهم'],
  ])('%s', (_, one, other) => {
    expect(readWords(one).map(readStem)).toEqual(readWords(other).map(readStem))
  })

  it('does not change English', () => {
    expect(readTerms('What’s the weather in Oslo, I’d like to know')).toEqual(['weather', 'oslo'])
  })
})
