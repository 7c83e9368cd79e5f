import { type City, similarNames } from '../places/city-index.ts'
import { findPlaces } from '../places/find-places.ts'
import type { Question } from './question.ts'
import { readArrival } from './read-arrival.ts'

/** The city that a question is about, or a sentence that explains why none was found. */
export type CityOutcome = { city: City } | { problem: string }

/** Explains that a city is not known and suggests similar names. */
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
 * Finds the city of a question: the destination of a flight in an earlier answer, else a city in the task, the whole
 * message or the earlier messages. An unknown name in the task is reported instead of falling back to an earlier
 * message.
 */
export function findCity(question: Question): CityOutcome {
  const inTask = findPlaces(question.task)
  const arrival = readArrival(question.results)
  const named = inTask.places.map(({ city }) => city)
  if (arrival && (named.length === 0 || named.includes(arrival.city))) return { city: arrival.city }
  if (named[0]) return { city: named[0] }
  if (inTask.unknown[0]) return { problem: explainUnknown(inTask.unknown[0]) }
  for (const text of [question.input, ...question.earlier]) {
    const city = placesIn(text).at(-1)
    if (city) return { city }
  }
  return { problem: 'Which city do you mean?' }
}
