import { type City, similarNames } from '../places/city-index.ts'
import { findPlaces } from '../places/find-places.ts'
import type { Question } from './question.ts'
import { readArrival } from './read-arrival.ts'

/** The city that a question is about, or the sentence that says why there is none. */
export type CityOutcome = { city: City } | { problem: string }

/** Says that a name is not known and which known ones are close. */
export function explainUnknown(name: string): string {
  const similar = similarNames(name)
  const hint =
    similar.length > 0 ? ` Did you mean ${new Intl.ListFormat('en', { type: 'disjunction' }).format(similar)}?` : ''
  return `I do not know a city called ${name}.${hint}`
}

function placesIn(text: string): City[] {
  return findPlaces(text).places.map(({ city }) => city)
}

/**
 * One city for a question: where the flight of an earlier answer lands, else what the task names, the whole message, the
 * messages before. A name that nobody knows is said rather than skipped.
 */
export function findCity(question: Question): CityOutcome {
  const own = findPlaces(question.task)
  const arrival = readArrival(question.results)
  const named = own.places.map(({ city }) => city)
  if (arrival && (named.length === 0 || named.includes(arrival.city))) return { city: arrival.city }
  if (named[0]) return { city: named[0] }
  if (own.unknown[0]) return { problem: explainUnknown(own.unknown[0]) }
  for (const text of [question.input, ...question.earlier]) {
    const city = placesIn(text).at(-1)
    if (city) return { city }
  }
  return { problem: 'Which city do you mean?' }
}
