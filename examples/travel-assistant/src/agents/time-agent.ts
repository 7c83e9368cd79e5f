import { DateTime } from 'luxon'
import { explainUnknown } from '../conversation/find-city.ts'
import { findDate } from '../conversation/find-date.ts'
import { formatHours } from '../conversation/format-hours.ts'
import { isFollowUp, type Question } from '../conversation/question.ts'
import type { City } from '../places/city-index.ts'
import { findPlaces } from '../places/find-places.ts'

const unique = (cities: readonly City[]) => [...new Set(cities)]

/** Finds the cities in a text. The one whose clock time is given ("from Berlin") comes first. */
function citiesIn(text: string): City[] {
  const { places } = findPlaces(text)
  const sorted = places.toSorted((a, b) => Number(b.before === 'from') - Number(a.before === 'from'))
  return unique(sorted.map(({ city }) => city))
}

function describeNow(city: City, now: Date): string {
  const local = DateTime.fromJSDate(now, { zone: city.timeZone })
  const zone = local.toFormat("ZZZZ, 'UTC'ZZ")
  return `In ${city.name} it is ${local.toFormat('HH:mm')} on ${local.toFormat('cccc d LLLL yyyy')} (${zone}).`
}

function describeDifference(from: City, to: City, at: DateTime): string {
  const there = at.setZone(to.timeZone)
  const minutes = there.offset - at.offset
  if (minutes === 0) return `${from.name} and ${to.name} have the same time.`
  const direction = minutes > 0 ? 'ahead of' : 'behind'
  return `${to.name} is ${formatHours(Math.abs(minutes) / 60)} ${direction} ${from.name}.`
}

function describeBoth(from: City, to: City, question: Question): string {
  const given = findDate(question.task, question.now, from.timeZone)
  const here = given?.precision === 'time' ? given.at : DateTime.fromJSDate(question.now, { zone: from.timeZone })
  const there = here.setZone(to.timeZone)
  const day =
    there.hasSame(here, 'day') && there.toISODate() === here.toISODate() ? '' : ` on ${there.toFormat('cccc')}`
  return (
    `When it is ${here.toFormat("HH:mm 'on' cccc d LLLL")} in ${from.name}, it is ${there.toFormat('HH:mm')}${day} ` +
    `in ${to.name}. ${describeDifference(from, to, here)}`
  )
}

/**
 * Picks the cities to compare. A follow-up with one city ("and in Lisbon?") keeps the first city of the previous
 * question.
 */
function pickCities(question: Question): City[] {
  const inTask = citiesIn(question.task)
  const named = inTask.length > 0 ? inTask : citiesIn(question.input)
  if (named.length === 0) return citiesIn(question.earlier[0] ?? '')
  if (named.length > 1 || !isFollowUp(question.input)) return named
  const previous = question.earlier.map(citiesIn).find((cities) => cities.length > 0) ?? []
  const [first, second] = previous
  return first && second ? unique([first, ...named]) : named
}

/** Answers with the time in one city, or converts a time between two cities and says how far apart their clocks are. */
export function answerTime(question: Question): string {
  const unknown = findPlaces(question.task).unknown[0]
  if (unknown) return explainUnknown(unknown)
  const [from, to] = pickCities(question)
  if (from && to) return describeBoth(from, to, question)
  return from ? describeNow(from, question.now) : 'Which city do you mean?'
}
