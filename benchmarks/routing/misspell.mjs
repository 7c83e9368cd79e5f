// Adds realistic misspellings of keyboards and phones to requests. The random generator of the caller makes them
// repeatable.

const ROWS = ['qwertyuiop', 'asdfghjkl', 'zxcvbnm']
const LETTERS = /^[a-z]$/i

/** Returns the letters next to a letter on the keyboard, in its row and the rows above and below. */
function listNeighbours(letter) {
  const row = ROWS.findIndex((keys) => keys.includes(letter))
  const at = ROWS[row]?.indexOf(letter) ?? -1
  if (at < 0) return letter
  const near = [
    ROWS[row][at - 1],
    ROWS[row][at + 1],
    ROWS[row - 1]?.[at],
    ROWS[row - 1]?.[at + 1],
    ROWS[row + 1]?.[at - 1],
    ROWS[row + 1]?.[at],
  ]
  return near.filter((key) => key !== undefined).join('')
}

/** Phonetic misspellings, as pairs of the correct and the wrong spelling. */
const PHONETIC = [
  ['ph', 'f'],
  ['ck', 'k'],
  ['ei', 'ie'],
  ['ie', 'ei'],
  ['tion', 'shun'],
  ['tion', 'sion'],
  ['ance', 'ence'],
  ['ence', 'ance'],
  ['able', 'ible'],
  ['ible', 'able'],
  ['ough', 'uff'],
  ['igh', 'i'],
  ['ght', 't'],
  ['ea', 'ee'],
  ['ee', 'ea'],
  ['ai', 'ay'],
  ['ou', 'ow'],
  ['er', 'ar'],
  ['ar', 'er'],
  ['or', 'er'],
  ['c', 's'],
  ['s', 'c'],
  ['c', 'k'],
  ['k', 'c'],
  ['z', 's'],
  ['s', 'z'],
  ['wh', 'w'],
  ['kn', 'n'],
  ['qu', 'kw'],
  ['e', 'a'],
  ['a', 'e'],
  ['i', 'e'],
  ['e', 'i'],
  ['y', 'i'],
  ['mm', 'm'],
  ['ll', 'l'],
  ['ss', 's'],
  ['tt', 't'],
  ['pp', 'p'],
  ['rr', 'r'],
  ['nn', 'n'],
  ['cc', 'c'],
]

const ABBREVIATIONS = {
  please: 'pls',
  you: 'u',
  your: 'ur',
  are: 'r',
  tomorrow: 'tmrw',
  today: '2day',
  tonight: '2nite',
  thanks: 'thx',
  message: 'msg',
  text: 'txt',
  account: 'acct',
  appointment: 'appt',
  what: 'wat',
  because: 'cuz',
  before: 'b4',
  great: 'gr8',
  about: 'abt',
  want: 'wanna',
  people: 'ppl',
  minutes: 'mins',
  hours: 'hrs',
  weekend: 'wknd',
  birthday: 'bday',
  with: 'w/',
  should: 'shud',
  could: 'cud',
  would: 'wud',
  have: 'hav',
  number: 'num',
  amount: 'amt',
  and: 'n',
  the: 'da',
  right: 'rite',
  night: 'nite',
  through: 'thru',
  information: 'info',
  transfer: 'trnsfr',
  'going to': 'gonna',
  love: 'luv',
  know: 'kno',
}

const pickOf = (list, random) => list[Math.floor(random() * list.length)]

/** Picks a position in a word. It is rarely the first letter, which people seldom get wrong. */
function pickPosition(word, random) {
  return random() < 0.06 ? 0 : 1 + Math.floor(random() * (word.length - 1))
}

const EDITS = {
  omission: (word, random) => {
    const at = pickPosition(word, random)
    return word.slice(0, at) + word.slice(at + 1)
  },
  doubling: (word, random) => {
    const at = pickPosition(word, random)
    return word.slice(0, at + 1) + word.slice(at)
  },
  swap: (word, random) => {
    const at = Math.min(pickPosition(word, random), word.length - 2)
    return word.slice(0, at) + word[at + 1] + word[at] + word.slice(at + 2)
  },
  neighbour: (word, random) => {
    const at = pickPosition(word, random)
    return word.slice(0, at) + pickOf(listNeighbours(word[at]), random) + word.slice(at + 1)
  },
  insertion: (word, random) => {
    const at = pickPosition(word, random)
    return word.slice(0, at + 1) + pickOf(listNeighbours(word[at]), random) + word.slice(at + 1)
  },
  phonetic: (word, random) => {
    const fitting = PHONETIC.filter(([right]) => word.indexOf(right, 1) > 0)
    if (fitting.length === 0) return word
    const [right, written] = pickOf(fitting, random)
    const at = word.indexOf(right, 1)
    return word.slice(0, at) + written + word.slice(at + right.length)
  },
}

/** Kinds of misspelling, repeated by how often they occur on phones and keyboards. */
const MIX = [
  'omission',
  'omission',
  'swap',
  'swap',
  'neighbour',
  'neighbour',
  'neighbour',
  'doubling',
  'insertion',
  'phonetic',
  'space',
]

/** Picks a word of at least four letters. Longer words are more likely. */
function pickWord(words, random) {
  const fitting = words.flatMap((word, index) =>
    /^[a-z]{4,}[.,?!]?$/i.test(word) ? Array(word.length - 2).fill(index) : [],
  )
  return fitting.length === 0 ? -1 : pickOf(fitting, random)
}

function dropSpace(words, random) {
  const places = words.flatMap((word, index) =>
    index > 0 && /[a-z]$/i.test(words[index - 1]) && LETTERS.test(word[0] ?? '') ? [index] : [],
  )
  if (places.length === 0) return words
  const at = pickOf(places, random)
  return [...words.slice(0, at - 1), words[at - 1] + words[at], ...words.slice(at + 1)]
}

/**
 * Adds one misspelling of a kind: omission, doubling, swap, neighbour, insertion, phonetic, space, or a `mix` of all.
 */
function misspellOnce(text, kind, random) {
  const words = text.split(' ')
  const chosen = kind === 'mix' ? pickOf(MIX, random) : kind
  if (chosen === 'space') return dropSpace(words, random).join(' ')
  for (let attempt = 0; attempt < 8; attempt++) {
    const index = pickWord(words, random)
    if (index < 0) return text
    const word = words[index]
    const changed = EDITS[chosen](word.toLowerCase(), random)
    if (changed === word.toLowerCase()) continue
    words[index] = /^[A-Z]/.test(word) ? changed.charAt(0).toUpperCase() + changed.slice(1) : changed
    break
  }
  return words.join(' ')
}

/** Writes a request like a text message: without apostrophes and with abbreviations. */
export function shorten(text) {
  return text.replace(/[’']/g, '').replace(/[a-z]+/gi, (word) => ABBREVIATIONS[word.toLowerCase()] ?? word)
}

/** Adds `count` misspellings to a request, of one kind or of a mix. */
export function misspell(text, { kind = 'mix', count, random }) {
  let changed = text
  for (let added = 0; added < count; added++) changed = misspellOnce(changed, kind, random)
  return changed
}
