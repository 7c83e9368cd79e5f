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
  /** Names in the position of a place that are not in the city list. */
  unknown: string[]
}

interface Word {
  text: string
  start: number
  end: number
  isCapitalized: boolean
  /** First word of a sentence, where a capital letter does not mark a name. */
  isFirst: boolean
  /** Last word of a sentence or clause. */
  isLast: boolean
}

/** Words that often precede the name of a place. */
const PLACE_WORDS = new Set(
  'in to from for at near around between and via over visit visiting into reach leaving about versus vs'.split(' '),
)
/**
 * City names that are also ordinary words. They need a capital letter inside a sentence, or a place word before them.
 */
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
    const isFirst = words.length === 0 || /[.!?:;]/.test(gap) || /[.!?]/.test(match.input.charAt(match.index - 2))
    const end = match.index + word.length
    const isLast = /^\s*(?:$|[.,;!?])/.test(text.slice(end))
    words.push({ text: word, start: match.index, end, isCapitalized: /^\p{Lu}/u.test(word), isFirst, isLast })
  }
  return words
}

function isLikelyName(words: readonly Word[], at: number, length: number): boolean {
  const word = words[at]
  if (!word || (length === 1 && (NOT_A_NAME.test(word.text) || CALENDAR.test(word.text)))) return false
  const followsPlaceWord = PLACE_WORDS.has(words[at - 1]?.text.toLowerCase() ?? '')
  if (length === 1 && ORDINARY.has(word.text.toLowerCase())) {
    if (word.isCapitalized) return !word.isFirst || followsPlaceWord
    return word.isLast && /^(?:in|from|at|near|visit|visiting)$/i.test(words[at - 1]?.text ?? '')
  }
  return word.isCapitalized || (followsPlaceWord && (length > 1 || word.text.length > 3))
}

/**
 * Reads the region after a city name: "Paris, Texas", "London in Ontario", "Birmingham (UK)". Returns candidates for
 * the region's name, the longest first.
 */
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
  // "to" is also Tonga's country code and "at" is Austria's, so codes count only in capitals.
  if (rest.some((word) => word.length < 4 && word !== word.toUpperCase())) return []
  return rest.map((_, index) => placeKey(rest.slice(0, rest.length - index).join(' ')))
}

interface Match {
  mention?: PlaceMention
  /** A known name in a region without such a city: "Paris, Texas" when the list has no Paris in Texas. */
  unknown?: string
  /** Index of the first word after the match. */
  next: number
}

/**
 * Picks the city in the region that follows the name, else the most populous. Returns no city when the region has none.
 */
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
    const qualifierWords = qualifier
      ? qualifier.split(' ').length + (words[at + length]?.text.toLowerCase() === 'in' ? 1 : 0)
      : 0
    const next = at + length + qualifierWords
    if (!city) return { unknown: text.slice(first.start, words[next - 1]?.end), next }
    return {
      mention: { city, before: words[at - 1]?.text.toLowerCase() ?? '', start: first.start, end: last.end },
      next,
    }
  }
  return undefined
}

function findUnknownName(words: readonly Word[], at: number): string | undefined {
  const word = words[at]
  const before = words[at - 1]?.text.toLowerCase() ?? ''
  if (!word?.isCapitalized || word.isFirst || !PLACE_WORDS.has(before) || /^[A-Z]{2,4}$/.test(word.text))
    return undefined
  if (NOT_A_NAME.test(word.text) || CALENDAR.test(word.text)) return undefined
  const next = words[at + 1]
  return next?.isCapitalized && !next.isFirst ? `${word.text} ${next.text}` : word.text
}

/**
 * Finds the cities that a sentence names, in order, and the names in the position of a city that are not in the list.
 */
export function findPlaces(text: string): FoundPlaces {
  const words = splitWords(text)
  const places: PlaceMention[] = []
  const unknown: string[] = []
  for (let at = 0; at < words.length; ) {
    const match = matchAt(text, words, at)
    const unknownName = match ? match.unknown : findUnknownName(words, at)
    if (match?.mention) places.push(match.mention)
    if (unknownName) unknown.push(unknownName)
    at = match?.next ?? at + (unknownName?.split(' ').length ?? 1)
  }
  return { places, unknown }
}
