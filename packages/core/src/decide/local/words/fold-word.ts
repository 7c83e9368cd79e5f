const PLAIN = /^[a-z0-9]*$/
/** Accents, and the nukta of Indic scripts in loanwords. */
const MARKS = /[\u0300-\u036f\u093c\u09bc\u0a3c\u0abc\u0b3c]/g
const OTHER_LETTERS = /[ßıøæœłđðþħςأإآٱؤئىةیىکۀڪँ]/g
/** Letters that are often substituted for each other, and those that have no decomposition. */
const LETTERS: Readonly<Record<string, string>> = {
  ß: 'ss',
  ı: 'i',
  ø: 'o',
  æ: 'ae',
  œ: 'oe',
  ł: 'l',
  đ: 'd',
  ð: 'd',
  þ: 'th',
  ħ: 'h',
  ς: 'σ',
  أ: 'ا',
  إ: 'ا',
  آ: 'ا',
  ٱ: 'ا',
  ؤ: 'و',
  ئ: 'ي',
  ى: 'ي',
  ی: 'ي',
  ۀ: 'ه',
  ة: 'ه',
  ک: 'ك',
  ڪ: 'ك',
  '\u0901': '\u0902',
}

/** Removes accents, which are often not typed, and unifies letters that are often confused. */
export function foldWord(word: string): string {
  if (PLAIN.test(word)) return word
  const bare = word.replace(OTHER_LETTERS, (letter) => LETTERS[letter] ?? letter)
  return bare.normalize('NFD').replace(MARKS, '').normalize('NFC')
}

const ARABIC = /^[\u0620-\u064a]+$/
const ARABIC_PREFIX = /^(?:وال|بال|كال|فال|لل|ال|و(?=.{3}))(?=.{2})/
const ARABIC_SUFFIX = /(?<=.{3})(?:ها|ان|ات|ون|ين|يه)$|(?<=.{2})[هي]$/
/** Removes Arabic prefixes such as "the", "and", "to" and suffixes (the light stemmer of Larkey et al. 2007). */
export function stemArabic(folded: string): string {
  if (!ARABIC.test(folded)) return folded
  return folded.replace(ARABIC_PREFIX, '').replace(ARABIC_SUFFIX, '')
}
