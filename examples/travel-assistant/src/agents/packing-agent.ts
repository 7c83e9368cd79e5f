import type { DateTime } from 'luxon'
import { estimateTemperature } from '../climate/estimate-temperature.ts'
import { findCity } from '../conversation/find-city.ts'
import { dateOf } from '../conversation/find-date.ts'
import { formatHours } from '../conversation/format-hours.ts'
import type { Question } from '../conversation/question.ts'
import { readArrival } from '../conversation/read-arrival.ts'
import type { City } from '../places/city-index.ts'
import { sunDay } from './sun-agent.ts'

/** Clothes by mean temperature of the month in °C: the first row whose limit is not above it. */
const CLOTHES: readonly { from: number; clothes: string }[] = [
  { from: 24, clothes: 'light, loose clothes and sandals' },
  { from: 18, clothes: 'T-shirts and one long-sleeved layer for the evening' },
  { from: 12, clothes: 'long trousers, a pullover and a light jacket' },
  { from: 5, clothes: 'a warm jacket, pullovers and closed shoes' },
  { from: -4, clothes: 'a winter coat, hat, gloves and lined shoes' },
  { from: Number.NEGATIVE_INFINITY, clothes: 'thermal layers, a down coat, hat, mittens and insulated boots' },
]

function extras(noonAltitude: number, daylightHours: number): string[] {
  const list: string[] = []
  if (noonAltitude > 50) list.push(`sunscreen and a hat, with the sun ${noonAltitude.toFixed(0)}° high at noon`)
  if (daylightHours < 8)
    list.push(`something reflective, with ${daylightHours > 0 ? `${formatHours(daylightHours)} of` : 'no'} daylight`)
  if (daylightHours > 18) list.push(`an eye mask, with ${formatHours(daylightHours)} of daylight`)
  return list
}

function advise(city: City, day: DateTime, reason: string): string {
  const celsius = estimateTemperature(city, day.month)
  const clothes = CLOTHES.find(({ from }) => celsius >= from)?.clothes ?? ''
  const { noonAltitude, daylightHours } = sunDay(city, day)
  const also = extras(noonAltitude, daylightHours)
  const advice = `For ${city.name} in ${day.toFormat('LLLL')}${reason} pack ${clothes}`
  const rest = also.length > 0 ? `; also ${new Intl.ListFormat('en').format(also)}` : ''
  const basis = `I reckon with about ${celsius.toFixed(0)} °C, estimated from latitude, month and distance to the sea, so check the forecast.`
  return `${advice}${rest}. ${basis}`
}

/** What to pack for a place and month; for the landing place and day when a flight was computed before. */
export function answerPacking(question: Question): string {
  const found = findCity(question)
  if ('problem' in found) return found.problem
  const { city } = found
  const arrival = readArrival(question.results)
  if (arrival?.city === city) return advise(city, arrival.at, ` (you land on ${arrival.at.toFormat('d LLLL')})`)
  return advise(city, dateOf(question, city.timeZone).at, '')
}
