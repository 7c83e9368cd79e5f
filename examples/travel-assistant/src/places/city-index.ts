import { cityMapping } from 'city-timezones'
import { distance } from 'fastest-levenshtein'
import { EXONYMS } from './exonyms.data.ts'
import { type Coordinates, greatCircleKm } from './great-circle.ts'

export interface City {
  name: string
  country: string
  /** Names and codes of the country and province that may follow the city name: "france", "fr", "texas", "tx". */
  qualifiers: readonly string[]
  latitude: number
  longitude: number
  population: number
  /** IANA time zone, such as "Europe/Oslo". */
  timeZone: string
}

const COUNTRY_NAMES: Readonly<Record<string, readonly string[]>> = {
  US: ['us', 'usa', 'america', 'united states'],
  GB: ['uk', 'england', 'britain', 'great britain'],
  AE: ['uae'],
  KR: ['korea'],
  CZ: ['czechia'],
}

/**
 * Normalizes a name for comparison: lower case, no accents, no punctuation. "São Paulo" and "Sao Paulo" become equal.
 */
export function placeKey(text: string): string {
  const letters = text.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase()
  const latin = letters.replaceAll('ø', 'o').replaceAll('ł', 'l').replaceAll('ß', 'ss').replaceAll('æ', 'ae')
  return latin.replace(/[^\p{L}\p{N}]+/gu, ' ').trim()
}

function buildIndex(): Map<string, City[]> {
  const index = new Map<string, City[]>()
  for (const row of cityMapping) {
    const qualifiers = [row.country, row.iso2, row.iso3, row.province, row.state_ansi].map((name) =>
      placeKey(String(name ?? '')),
    )
    const city: City = {
      name: row.city,
      country: row.country,
      qualifiers: [...qualifiers.filter(Boolean), ...(COUNTRY_NAMES[row.iso2] ?? [])],
      latitude: row.lat,
      longitude: row.lng,
      population: row.pop,
      timeZone: row.timezone,
    }
    const names = [row.city, row.city_ascii, row.city.split(',')[0] ?? '']
    for (const key of new Set(names.map(placeKey))) index.set(key, [...(index.get(key) ?? []), city])
  }
  for (const cities of index.values()) cities.sort((a, b) => b.population - a.population)
  return index
}

const INDEX = buildIndex()
const REGIONS = new Set([...INDEX.values()].flat().flatMap(({ qualifiers }) => qualifiers))

/** Returns whether a name is that of a country, state or province. */
export function isRegion(name: string): boolean {
  return REGIONS.has(placeKey(name))
}

/** Returns the cities with this name, the most populous first. */
export function citiesNamed(name: string): readonly City[] {
  const key = placeKey(name)
  return INDEX.get(key) ?? INDEX.get(EXONYMS[key] ?? '') ?? []
}

/** Returns the most populous city within 60 km of a point. */
export function cityNear(point: Coordinates): City | undefined {
  return [...INDEX.values()]
    .flat()
    .filter((city) => Math.abs(city.latitude - point.latitude) < 0.6 && greatCircleKm(city, point) < 60)
    .sort((a, b) => b.population - a.population)[0]
}

/**
 * Returns up to three city names within two edits of an unknown name (one edit for short names), the likeliest first.
 */
export function similarNames(name: string): string[] {
  const key = placeKey(name)
  const limit = key.length < 5 ? 1 : 2
  return [...INDEX.entries()]
    .map(([known, cities]) => ({ city: cities[0], edits: distance(key, known) }))
    .filter(({ edits }) => edits <= limit)
    .sort((a, b) => a.edits - b.edits || (b.city?.population ?? 0) - (a.city?.population ?? 0))
    .flatMap(({ city }) => (city ? [city.name] : []))
    .slice(0, 3)
}
