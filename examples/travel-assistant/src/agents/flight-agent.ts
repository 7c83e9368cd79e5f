import { DateTime } from 'luxon'
import { explainUnknown } from '../conversation/find-city.ts'
import { findDate } from '../conversation/find-date.ts'
import { formatHours } from '../conversation/format-hours.ts'
import { isFollowUp, type Question } from '../conversation/question.ts'
import { writeArrival } from '../conversation/read-arrival.ts'
import { type Airport, airportByCode, airportNamed, airportOf } from '../places/airports.ts'
import { type City, cityNear } from '../places/city-index.ts'
import { findPlaces } from '../places/find-places.ts'
import { greatCircleKm } from '../places/great-circle.ts'

/** Cruising speed of a jet. */
const CRUISE_KM_PER_HOUR = 850
/** Time that taxiing, climb and approach add to the cruise. */
const GROUND_AND_CLIMB_HOURS = 0.5

interface Stop {
  city: City
  airport: Airport
  role: 'origin' | 'destination' | undefined
  /** Position in the text. */
  at: number
}

interface Route {
  origin?: Stop | undefined
  destination?: Stop | undefined
}

const ORIGIN_WORDS = new Set(['from', 'between', 'leaving'])
const DESTINATION_WORDS = new Set(['to', 'into', 'reach', 'visit', 'visiting', 'for', 'in', 'about', 'at', 'and'])

function roleOf(before: string): Stop['role'] {
  if (ORIGIN_WORDS.has(before)) return 'origin'
  return DESTINATION_WORDS.has(before) ? 'destination' : undefined
}

/** Finds the cities, airport names and IATA codes in a text, in order, each with its airport. */
async function stopsIn(text: string): Promise<Stop[]> {
  const { places, unknown } = findPlaces(text)
  const stops: Stop[] = []
  for (const name of unknown) {
    const airport = await airportNamed(name)
    const city = airport && cityNear(airport)
    const at = text.indexOf(name)
    const before = /(\w+)\W+$/.exec(text.slice(0, at))?.[1] ?? ''
    if (city) stops.push({ city, airport, role: roleOf(before.toLowerCase()), at })
  }
  for (const { city, before, start } of places) {
    const airport = await airportOf(city)
    if (airport) stops.push({ city, airport, role: roleOf(before), at: start })
  }
  for (const { 0: phrase, 1: before = '', 2: code = '', index } of text.matchAll(/(?:(\w+) )?\b([A-Z]{3})\b/g)) {
    const at = index + phrase.length - code.length
    const airport = places.some(({ start, end }) => at >= start && at < end) ? undefined : await airportByCode(code)
    const city = airport && cityNear(airport)
    if (city) stops.push({ city, airport, role: roleOf(before.toLowerCase()), at })
  }
  return stops.sort((a, b) => a.at - b.at)
}

function routeOf(stops: readonly Stop[]): Route {
  const destination = stops.findLast((stop) => stop.role === 'destination')
  const origin = stops.find((stop) => stop.role === 'origin') ?? stops.find((stop) => stop !== destination)
  return { origin, destination: destination ?? stops.find((stop) => stop !== origin) }
}

/**
 * Finds the route of a question. A missing end comes from the earlier questions, and "and back?" reverses the route.
 */
async function findRoute(question: Question): Promise<Route> {
  let route: Route = {}
  for (const text of [question.task, question.input, ...question.earlier]) {
    const named = routeOf(await stopsIn(text))
    const origin = route.origin ?? named.origin
    const destination = route.destination ?? named.destination
    const sameAirport = origin !== undefined && origin.airport.code === destination?.airport.code
    route = { origin: sameAirport ? named.destination : origin, destination }
    if (route.origin && route.destination) break
  }
  const isReturn = /\b(?:back|return)\b/i.test(question.task) && findPlaces(question.task).places.length === 0
  return isReturn ? { origin: route.destination, destination: route.origin } : route
}

interface Departure {
  at: DateTime
  /** The question names no time, so `at` is 10:00. */
  isAssumed: boolean
}

function findDeparture(question: Question, timeZone: string): Departure {
  const texts = [question.task, question.input, ...(isFollowUp(question.input) ? question.earlier : [])]
  const found = texts.map((text) => findDate(text, question.now, timeZone)).find((date) => date !== undefined)
  if (found?.precision === 'time') return { at: found.at, isAssumed: false }
  const day = found?.at ?? DateTime.fromJSDate(question.now, { zone: timeZone }).plus({ days: 1 })
  return { at: day.startOf('day').set({ hour: 10 }), isAssumed: true }
}

/** Estimates the hours from gate to gate of a non-stop flight. */
export function flightHours(km: number): number {
  return GROUND_AND_CLIMB_HOURS + km / CRUISE_KM_PER_HOUR
}

function describeTimeDifference(shiftMinutes: number, origin: City): string {
  if (shiftMinutes === 0) return `the same clock as ${origin.name}`
  return `${formatHours(Math.abs(shiftMinutes) / 60)} ${shiftMinutes > 0 ? 'ahead of' : 'behind'} ${origin.name}`
}

function describeFlight(origin: Stop, destination: Stop, question: Question): string {
  const km = greatCircleKm(origin.airport, destination.airport)
  const minutes = Math.round(flightHours(km) * 60)
  const { at, isAssumed } = findDeparture(question, origin.airport.timeZone)
  const landing = at.plus({ minutes }).setZone(destination.airport.timeZone)
  const route = `${origin.city.name} (${origin.airport.code}) to ${destination.city.name} (${destination.airport.code})`
  const start = `${at.toFormat('cccc d LLLL')} at ${at.toFormat('HH:mm')}${isAssumed ? ' (no time given, so I assumed 10:00)' : ''}`
  return (
    `${route} is ${Math.round(km).toLocaleString('en')} km by great circle, about ${formatHours(minutes / 60)} non-stop. ` +
    `A flight that leaves on ${start} ${writeArrival(destination.city, landing)}, ` +
    `${describeTimeDifference(landing.offset - at.offset, origin.city)}.`
  )
}

/** Answers with distance, duration and local arrival time of a flight between two cities or airports. */
export async function answerFlight(question: Question): Promise<string> {
  for (const name of findPlaces(question.task).unknown) {
    if (!(await airportNamed(name))) return explainUnknown(name)
  }
  const { origin, destination } = await findRoute(question)
  if (origin && destination) return describeFlight(origin, destination, question)
  if (destination) return `Where does the flight to ${destination.city.name} start?`
  if (origin) return `Where does the flight from ${origin.city.name} go to?`
  return 'Between which two cities or airports?'
}
