import { type City, citiesNamed, isRegion, placeKey } from './city-index.ts'

export interface PlaceMention {
  city: City
  /** The word before the name, in lower case: "from", "in", "to". */
  before: string
  start: number
  end: number
}

export interface FoundPlaces {
  places: PlaceMention[]
  /** Names that stand where a place would stand and that nobody knows. */
  unknown: string[]
}

interface Word {
  text: string
  start: number
  end: number
  capital: boolean
  /** First word of a sentence: its capital says nothing. */
  first: boolean
  /** Last word of a sentence or clause. */
  closes: boolean
}

const LEADS = new Set(
  'in to from for at near around between and via over visit visiting into reach leaving about versus vs'.split(' '),
)
/** City names that are ordinary words; they need a capital letter inside a sentence, or a place word before it. */
const ORDINARY = new Set(
  (
    'alert bar bath bend best buy circle colon cork date enterprise guide lead male man mary mobile moss most nice of ' +
    'orange price progress reading sale same singleton split superior van victoria young day long far sun'
  ).split(' '),
)
const NOT_A_NAME =
  /^(?:i|i'm|i'll|the|a|an|it|my|me|you|we|us|there|here|then|when|what|which|who|how|will|is|are|do|does)$/i
const CALENDAR =
  /^(?:jan|feb|mar|apr|may|jun|jul|aug|sep|sept|oct|nov|dec|january|february|march|april|june|july|august|september|october|november|december|(?:mon|tues?|wednes|thurs?|fri|satur|sun)(?:day)?|wed|thu|sat|easter|christmas|utc|gmt|celsius|fahrenheit)s?$/i
const MAX_NAME_WORDS = 4

function splitWords(text: string): Word[] {
  const words: Word[] = []
  for (const match of text.matchAll(/[\p{L}\p{M}][\p{L}\p{M}.'’-]*/gu)) {
    const word = match[0].replace(/['’]s$/u, '').replace(/[.'’-]+$/u, '')
    const gap = text.slice(words.at(-1)?.end ?? 0, match.index)
    const first = words.length === 0 || /[.!?:;]/.test(gap) || /[.!?]/.test(match.input.charAt(match.index - 2))
    const end = match.index + word.length
    const closes = /^\s*(?:$|[.,;!?])/.test(text.slice(end))
    words.push({ text: word, start: match.index, end, capital: /^\p{Lu}/u.test(word), first, closes })
  }
  return words
}

function isLikelyName(words: readonly Word[], at: number, length: number): boolean {
  const word = words[at]
  if (!word || (length === 1 && (NOT_A_NAME.test(word.text) || CALENDAR.test(word.text)))) return false
  const led = LEADS.has(words[at - 1]?.text.toLowerCase() ?? '')
  if (length === 1 && ORDINARY.has(word.text.toLowerCase())) {
    if (word.capital) return !word.first || led
    return word.closes && /^(?:in|from|at|near|visit|visiting)$/i.test(words[at - 1]?.text ?? '')
  }
  return word.capital || (led && (length > 1 || word.text.length > 3))
}

/** "Paris, Texas", "London in Ontario", "Birmingham (UK)": how many words after the name say which one is meant. */
function readQualifier(text: string, words: readonly Word[], next: number): string[] {
  const after = words[next]
  const before = words[next - 1]
  if (!after || !before) return []
  const gap = text.slice(before.end, after.start)
  const start = after.text.toLowerCase() === 'in' ? next + 1 : next
  if (start === next && !/^\s*[,(]\s*$|^\s+$/.test(gap)) return []
  const rest = words.slice(start, start + 3).map((word) => word.text)
  const end = rest.findIndex((word) => !/^\p{Lu}/u.test(word) || CALENDAR.test(word))
  if (end !== -1) rest.length = end
  // "to" is Tonga's code and "at" Austria's: codes count in capitals only.
  if (rest.some((word) => word.length < 4 && word !== word.toUpperCase())) return []
  return rest.map((_, index) => placeKey(rest.slice(0, rest.length - index).join(' ')))
}

interface Match {
  mention?: PlaceMention
  /** A name that exists elsewhere only: "Paris, Texas" in a list without it. */
  stranger?: string
  next: number
}

/** The city that a region after the name picks out, else the most populous; none when the region has no such city. */
function chooseCity(cities: readonly City[], qualifiers: readonly string[]): { city?: City; qualifier?: string } {
  const qualifier = qualifiers.find(isRegion)
  if (!qualifier) return cities[0] ? { city: cities[0] } : {}
  const city = cities.find((candidate) => candidate.qualifiers.includes(qualifier))
  return city ? { city, qualifier } : { qualifier }
}

function matchAt(text: string, words: readonly Word[], at: number): Match | undefined {
  for (let length = Math.min(MAX_NAME_WORDS, words.length - at); length > 0; length -= 1) {
    const span = words.slice(at, at + length)
    const cities = citiesNamed(span.map((word) => word.text).join(' '))
    const [first, last] = [span[0], span.at(-1)]
    if (!first || !last || cities.length === 0 || !isLikelyName(words, at, length)) continue
    const { city, qualifier } = chooseCity(cities, readQualifier(text, words, at + length))
    const said = qualifier ? qualifier.split(' ').length + (words[at + length]?.text.toLowerCase() === 'in' ? 1 : 0) : 0
    const next = at + length + said
    if (!city) return { stranger: text.slice(first.start, words[next - 1]?.end), next }
    return {
      mention: { city, before: words[at - 1]?.text.toLowerCase() ?? '', start: first.start, end: last.end },
      next,
    }
  }
  return undefined
}

function unknownName(words: readonly Word[], at: number): string | undefined {
  const word = words[at]
  const before = words[at - 1]?.text.toLowerCase() ?? ''
  if (!word?.capital || word.first || !LEADS.has(before) || /^[A-Z]{2,4}$/.test(word.text)) return undefined
  if (NOT_A_NAME.test(word.text) || CALENDAR.test(word.text)) return undefined
  const next = words[at + 1]
  return next?.capital && !next.first ? `${word.text} ${next.text}` : word.text
}

/** Cities that a sentence names, in order, and names in the place of a city that are none. */
export function findPlaces(text: string): FoundPlaces {
  const words = splitWords(text)
  const places: PlaceMention[] = []
  const unknown: string[] = []
  for (let at = 0; at < words.length; ) {
    const match = matchAt(text, words, at)
    const stranger = match ? match.stranger : unknownName(words, at)
    if (match?.mention) places.push(match.mention)
    if (stranger) unknown.push(stranger)
    at = match?.next ?? at + (stranger?.split(' ').length ?? 1)
  }
  return { places, unknown }
}
