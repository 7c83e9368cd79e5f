import { passesIban, passesLuhn } from './check-digits.ts'

/** A kind of personal data: how to recognise it and how to reject look-alikes. */
export interface PiiPattern {
  /** Name in placeholders and options. */
  type: string
  pattern: RegExp
  check?(text: string): boolean
}

/**
 * Most specific first: of two matches at the same place, the first pattern counts. All quantifiers are bounded and
 * adjacent ones share no characters, so the search is linear.
 */
export const PII_PATTERNS: readonly PiiPattern[] = [
  {
    type: 'KEY',
    pattern:
      /\b(?:sk-(?=[A-Za-z_-]{0,60}\d)(?=[a-z0-9_-]{0,60}[A-Z])[A-Za-z0-9_-]{20,200}|sk-(?=[a-z]{0,60}\d)[a-z0-9]{32,200}|gh[pousr]_[A-Za-z0-9]{36,255}|github_pat_[A-Za-z0-9_]{22,255}|AKIA[0-9A-Z]{16}|ASIA[0-9A-Z]{16}|AIza[0-9A-Za-z_-]{35}|xox[abprs]-[A-Za-z0-9-]{10,200}|glpat-[A-Za-z0-9_-]{20,64}|(?:sk|rk|pk)_(?:live|test)_[A-Za-z0-9]{16,128}|hf_[A-Za-z0-9]{30,64}|npm_[A-Za-z0-9]{36}|SG\.[A-Za-z0-9_-]{22}\.[A-Za-z0-9_-]{43})(?![A-Za-z0-9_-])/g,
  },
  {
    type: 'TOKEN',
    pattern: /\beyJ[A-Za-z0-9_-]{8,2000}\.eyJ[A-Za-z0-9_-]{8,4000}\.[A-Za-z0-9_-]{8,2000}(?![A-Za-z0-9_-])/g,
  },
  {
    type: 'EMAIL',
    // Letters of all scripts are allowed (RFC 6531). Git clone addresses only look like e-mail addresses.
    pattern:
      /(?<![\p{L}\p{N}._%+-])(?!git@[\w.-]{1,100}:)[\p{L}\p{N}_%+-](?:[\p{L}\p{N}._%+'-]{0,62}[\p{L}\p{N}_%+-])?@(?:[\p{L}\p{N}](?:[\p{L}\p{N}-]{0,61}[\p{L}\p{N}])?\.){1,6}\p{L}{2,24}(?![\p{L}\p{N}-])/gu,
  },
  {
    type: 'IBAN',
    pattern: /(?<![A-Za-z0-9])[A-Z]{2}\d{2}(?: ?[A-Z0-9]{4}){2,7}(?: ?[A-Z0-9]{1,4})?(?![A-Za-z0-9])/g,
    check: passesIban,
  },
  {
    type: 'CARD',
    pattern: /(?<![\d.-])(?:\d{13,19}|\d{4}([ -])\d{4}\1\d{4}\1\d{1,7}|\d{4}([ -])\d{6}\2\d{4,5})(?!\d|[.-]\d)/g,
    check: isCard,
  },
  { type: 'SSN', pattern: /(?<![\d-])(?!000|666|9\d\d)\d{3}([- ])(?!00)\d{2}\1(?!0000)\d{4}(?![\d-])/g },
  // United Kingdom: National Insurance. Spain: DNI and NIE. India: PAN. Brazil: CPF. France: NIR.
  {
    type: 'ID',
    pattern:
      /(?<![A-Za-z0-9])(?![DFIQUV])[A-CEGHJ-PR-TW-Z](?![DFIQUVO])[A-CEGHJ-NPR-TW-Z] ?\d{2} ?\d{2} ?\d{2} ?[A-D](?![A-Za-z0-9])/g,
  },
  { type: 'ID', pattern: /(?<![A-Za-z0-9])(?:\d{8}|[XYZ]\d{7})-?[A-HJ-NP-TV-Z](?![A-Za-z0-9])/g, check: isSpanishId },
  { type: 'ID', pattern: /(?<![A-Za-z0-9])[A-Z]{3}[ABCFGHLJPT][A-Z]\d{4}[A-Z](?![A-Za-z0-9])/g },
  { type: 'ID', pattern: /(?<![\d.])\d{3}\.\d{3}\.\d{3}-\d{2}(?!\d)/g, check: isCpf },
  {
    type: 'ID',
    pattern: /(?<!\d)[12] ?\d{2} ?(?:0[1-9]|1[0-2]) ?(?:\d{2}|2[AB]) ?\d{3} ?\d{3} ?\d{2}(?!\d)/g,
    check: isNir,
  },
  {
    type: 'IP',
    // Versions and section numbers look the same; the preceding word distinguishes them.
    pattern:
      /(?<![\d.])(?<!(?:[Vv]ersions?|[Rr]elease|[Bb]uild|[Ss]ections?|[Cc]hapter|[Cc]lause|[Pp]aragraph|[Ff]irmware|[Dd]river|[Uu]pdate|[Uu]pgrade|OID|Chrome|Chromium|Edge|Firefox|Safari|Electron|Windows|§)(?: is| as| to)?[ /]{0,2})(?:::ffff:)?(?:(?:25[0-5]|2[0-4]\d|1\d\d|[1-9]?\d)\.){3}(?:25[0-5]|2[0-4]\d|1\d\d|[1-9]?\d)(?![\d]|\.\d)/g,
  },
  { type: 'IP', pattern: /(?<![\w:])(?:[0-9A-Fa-f]{1,4}:){7}[0-9A-Fa-f]{1,4}(?![\w:])/g },
  { type: 'IP', pattern: /(?<![\w:])(?:[0-9A-Fa-f]{1,4}:){1,6}(?::[0-9A-Fa-f]{1,4}){1,6}(?![\w:])/g },
  {
    type: 'PHONE',
    pattern:
      /(?<![\w.+-])(?:(?<!\d )|(?=\+))(?:\+\d{1,3}[ .-]?)?(?:\(\d{1,4}\)[ .-]?)?\d{1,4}(?:[ .-]\d{2,8}){1,5}(?![\w-]|\.\d)|(?<![\w.+-])\+\d{8,15}(?!\w)|(?<![\w.+-])\(\d{2,3}\) ?\d{3,5}[ .-]?\d{4}(?!\w)|(?<![\w.+-])0\d{9,10}(?!\w)/g,
    check: isPhone,
  },
]

function digitsOf(text: string): string {
  return text.replace(/\D/g, '')
}

/** Prefixes and lengths of Visa, Mastercard, American Express, Discover, UnionPay, JCB, Diners and Maestro. */
const ISSUED =
  /^(?:4(?:\d{12}|\d{15}|\d{18})|(?:5[1-5]|2[2-7])\d{14}|3[47]\d{13}|6(?:011|4\d\d|5\d\d|2\d\d)\d{12,15}|35\d{14}|3(?:[68]\d|0[0-5]|9\d)\d{11}|(?:50|5[678]|6[37])\d{11,17})$/

function isCard(text: string): boolean {
  const digits = digitsOf(text)
  return ISSUED.test(digits) && passesLuhn(digits)
}

/** Distinguishes phone numbers from dates, amounts, versions and plain numbers. */
function isPhone(text: string): boolean {
  const digits = digitsOf(text)
  if (digits.length < 8 || digits.length > 15) return false
  if (/^\d{4}[-./ ]\d{1,2}[-./ ]\d{1,2}$/.test(text) || /^\d{1,2}[-./ ]\d{1,2}[-./ ]\d{4}$/.test(text)) return false
  if (/^\d{3}([ -])\d{2}\1\d{4}$/.test(text)) return false
  if (/^[+(0]/.test(text)) return true
  // North America: neither the area code nor the exchange code starts with 0 or 1.
  return /^(?:1[ .-])?[2-9]\d\d[ .-][2-9]\d\d[ .-]\d{4}$/.test(text)
}

const DNI_LETTERS = 'TRWAGMYFPDXBNJZSQVHLCKE'

function isSpanishId(text: string): boolean {
  const digits = text.replace(/^[XYZ]/, (letter) => String('XYZ'.indexOf(letter))).slice(0, 8)
  return DNI_LETTERS[Number(digits) % 23] === text.at(-1)
}

function isCpf(text: string): boolean {
  const digits = [...digitsOf(text)].map(Number)
  if (new Set(digits).size === 1) return false
  return [9, 10].every((length) => {
    const sum = digits.slice(0, length).reduce((total, digit, index) => total + digit * (length + 1 - index), 0)
    return ((sum * 10) % 11) % 10 === digits[length]
  })
}

function isNir(text: string): boolean {
  const plain = text.replaceAll(' ', '').replace('2A', '19').replace('2B', '18')
  return BigInt(plain.slice(0, 13)) % 97n === 97n - BigInt(plain.slice(13))
}
