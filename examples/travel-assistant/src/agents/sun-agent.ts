import { Body, Equator, Horizon, Observer, SearchHourAngle, SearchRiseSet } from 'astronomy-engine'
import { DateTime } from 'luxon'
import { findCity } from '../conversation/find-city.ts'
import { dateOf } from '../conversation/find-date.ts'
import { formatHours } from '../conversation/format-hours.ts'
import type { Question } from '../conversation/question.ts'
import { readArrival } from '../conversation/read-arrival.ts'
import type { City } from '../places/city-index.ts'

export interface SunDay {
  rise?: Date
  set?: Date
  /** When the sun is highest. */
  noon: Date
  /** Height of the sun at noon, in degrees above the horizon. */
  noonAltitude: number
  /** 0 during polar night, 24 during midnight sun. */
  daylightHours: number
}

const observerOf = (city: City) => new Observer(city.latitude, city.longitude, 0)

/** Returns the height of the sun in degrees above the horizon, including refraction. */
export function sunAltitude(city: City, at: Date): number {
  const observer = observerOf(city)
  const { ra, dec } = Equator(Body.Sun, at, observer, true, true)
  return Horizon(at, observer, ra, dec, 'normal').altitude
}

/** Computes sunrise, sunset and daylight of a calendar day in a city, at sea level. */
export function sunDay(city: City, day: DateTime): SunDay {
  const observer = observerOf(city)
  const start = day.setZone(city.timeZone, { keepLocalTime: true }).startOf('day')
  const rise = SearchRiseSet(Body.Sun, observer, +1, start.toJSDate(), 1)?.date
  const noon = SearchHourAngle(Body.Sun, observer, 0, start.toJSDate()).time.date
  const noonAltitude = sunAltitude(city, noon)
  const set = SearchRiseSet(Body.Sun, observer, -1, rise ?? start.toJSDate(), 1)?.date
  const times = { noon, noonAltitude, ...(rise && { rise }), ...(set && { set }) }
  if (rise && set) return { ...times, daylightHours: (set.getTime() - rise.getTime()) / 3_600_000 }
  return { ...times, daylightHours: noonAltitude > 0 ? 24 : 0 }
}

function describeDay(city: City, day: DateTime): string {
  const sun = sunDay(city, day)
  const clock = (at: Date) => DateTime.fromJSDate(at, { zone: city.timeZone }).toFormat('HH:mm')
  const when = `In ${city.name} on ${day.toFormat('cccc d LLLL yyyy')}`
  const noon = `The sun is highest at ${clock(sun.noon)}, ${sun.noonAltitude.toFixed(0)}° above the horizon.`
  if (sun.rise && sun.set && sun.daylightHours < 24) {
    const late = clock(sun.set) < clock(sun.rise) ? ' (after midnight)' : ''
    return `${when} the sun rises at ${clock(sun.rise)} and sets at ${clock(sun.set)}${late} local time: ${formatHours(sun.daylightHours)} of daylight. ${noon}`
  }
  if (sun.noonAltitude > 0) return `${when} the sun does not set: midnight sun. ${noon}`
  return `${when} the sun does not rise: polar night, with the sun ${Math.abs(sun.noonAltitude).toFixed(0)}° below the horizon at noon.`
}

function describeLanding(city: City, at: DateTime): string {
  const altitude = sunAltitude(city, at.toJSDate())
  const state = altitude > 0 ? 'it is light' : altitude > -6 ? 'it is twilight' : 'it is dark'
  const height = `${Math.abs(altitude).toFixed(0)}° ${altitude > 0 ? 'above' : 'below'} the horizon`
  return `When you land in ${city.name} at ${at.toFormat('HH:mm')} ${state}: the sun is ${height}.`
}

/**
 * Answers with sunrise, sunset and day length of a city. After the flight agent, also says whether it is light on
 * landing.
 */
export function answerSun(question: Question): string {
  const found = findCity(question)
  if ('problem' in found) return found.problem
  const { city } = found
  const arrival = readArrival(question.results)
  if (arrival && arrival.city === city) return `${describeLanding(city, arrival.at)} ${describeDay(city, arrival.at)}`
  return describeDay(city, dateOf(question, city.timeZone).at)
}
