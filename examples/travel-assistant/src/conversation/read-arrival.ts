import { DateTime } from 'luxon'
import { type City, citiesNamed } from '../places/city-index.ts'

export interface Arrival {
  city: City
  at: DateTime
}

/** Writes the clause about the landing. Agents that run after the flight agent read it with `readArrival`. */
export function writeArrival(city: City, at: DateTime): string {
  return `lands in ${city.name}, ${city.country}, on ${at.toFormat('cccc d LLLL yyyy')} at ${at.toFormat('HH:mm')} local time`
}

const ARRIVAL = /lands? in (.+?), (.+?),? on (?:\p{L}+,? )?(\d{1,2} \p{L}+ \d{4}) at (\d{2}:\d{2})/u

/** Finds the landing place and local time in the answers of earlier agents. */
export function readArrival(results: readonly string[]): Arrival | undefined {
  for (const text of results.toReversed()) {
    const [, name = '', country = '', day, time] = ARRIVAL.exec(text) ?? []
    const cities = citiesNamed(name)
    const city = cities.find((candidate) => candidate.country === country) ?? cities[0]
    if (!city) continue
    const at = DateTime.fromFormat(`${day} ${time}`, 'd LLLL yyyy HH:mm', { zone: city.timeZone, locale: 'en' })
    if (at.isValid) return { city, at }
  }
  return undefined
}
