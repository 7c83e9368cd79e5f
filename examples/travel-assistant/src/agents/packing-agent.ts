import type { DateTime } from 'luxon'
import { estimateTemperature } from '../climate/estimate-temperature.ts'
import { findCity } from '../conversation/find-city.ts'
import { dateOf } from '../conversation/find-date.ts'
import { formatHours } from '../conversation/format-hours.ts'
import type { Question } from '../conversation/question.ts'
import { readArrival } from '../conversation/read-arrival.ts'
import type { City } from '../places/city-index.ts'
import { sunDay } from './sun-agent.ts'

/**
 * Clothes by the mean temperature of the month in °C, warmest first. The first row at or below the temperature applies.
 */
const CLOTHES: readonly { from: number; clothes: string }[] = [
  { from: 24, clothes: 'light, loose clothes and sandals' },
  { from: 18, clothes: 'T-shirts and one long-sleeved layer for the evening' },
  { from: 12, clothes: 'long trousers, a pullover and a light jacket' },
  { from: 5, clothes: 'a warm jacket, pullovers and closed shoes' },
  { from: -4, clothes: 'a winter coat, hat, gloves and lined shoes' },
  { from: Number.NEGATIVE_INFINITY, clothes: 'thermal layers, a down coat, hat, mittens and insulated boots' },
]

function listExtras(noonAltitude: number, daylightHours: number): string[] {
  const extras: string[] = []
  if (noonAltitude > 50) extras.push(`sunscreen and a hat, with the sun ${noonAltitude.toFixed(0)}° high at noon`)
  if (daylightHours < 8)
    extras.push(`something reflective, with ${daylightHours > 0 ? `${formatHours(daylightHours)} of` : 'no'} daylight`)
  if (daylightHours > 18) extras.push(`an eye mask, with ${formatHours(daylightHours)} of daylight`)
  return extras
}

function advise(city: City, day: DateTime, reason: string): string {
  const celsius = estimateTemperature(city, day.month)
  const clothes = CLOTHES.find(({ from }) => celsius >= from)?.clothes ?? ''
  const { noonAltitude, daylightHours } = sunDay(city, day)
  const extras = listExtras(noonAltitude, daylightHours)
  const advice = `For ${city.name} in ${day.toFormat('LLLL')}${reason} pack ${clothes}`
  const extraAdvice = extras.length > 0 ? `; also ${new Intl.ListFormat('en').format(extras)}` : ''
  const basis = `This assumes about ${celsius.toFixed(0)} °C, estimated from latitude, month and distance to the sea, so check the forecast.`
  return `${advice}${extraAdvice}. ${basis}`
}

/** Says what to pack for a place and month. After the flight agent, these are the place and month of the landing. */
export function answerPacking(question: Question): string {
  const found = findCity(question)
  if ('problem' in found) return found.problem
  const { city } = found
  const arrival = readArrival(question.results)
  if (arrival?.city === city) return advise(city, arrival.at, ` (you land on ${arrival.at.toFormat('d LLLL')})`)
  return advise(city, dateOf(question, city.timeZone).at, '')
}
