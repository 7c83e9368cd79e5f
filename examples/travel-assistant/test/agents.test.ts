import { describe, expect, it } from 'vitest'
import { answerFlight, flightHours } from '../src/agents/flight-agent.ts'
import { answerPacking } from '../src/agents/packing-agent.ts'
import { answerSun, sunDay } from '../src/agents/sun-agent.ts'
import { answerTime } from '../src/agents/time-agent.ts'
import { answerUnits } from '../src/agents/unit-agent.ts'
import { estimateTemperature } from '../src/climate/estimate-temperature.ts'
import { findDate } from '../src/conversation/find-date.ts'
import type { Question } from '../src/conversation/question.ts'
import { airportOf } from '../src/places/airports.ts'
import { citiesNamed } from '../src/places/city-index.ts'
import { findPlaces } from '../src/places/find-places.ts'
import { greatCircleKm } from '../src/places/great-circle.ts'

const now = new Date('2026-11-22T12:00:00Z')

function ask(input: string, more: Partial<Question> = {}): Question {
  return { task: input, input, earlier: [], results: [], now, ...more }
}

function city(name: string) {
  const found = citiesNamed(name)[0]
  if (!found) throw new Error(`${name} is not in the city list`)
  return found
}

describe('places in a sentence', () => {
  it.each([
    ['When does the sun set in Oslo?', ['Oslo']],
    ['sunrise in tromso tomorrow', ['Tromsø']],
    ['flights from são paulo to köln', ['Sao Paulo', 'Cologne']],
    ['Will it be nice in Rome in May?', ['Rome']],
    ['what about nice?', []],
    ['the sun in Nice', ['Nice']],
    ['Same question for Split', ['Split']],
    ['New York to Los Angeles', ['New York', 'Los Angeles']],
    ['Is March better than April in Mexico City?', ['Mexico City']],
    ['I want to go to Ho Chi Minh City via Hong Kong', ['Ho Chi Minh City', 'Hong Kong']],
  ])('%s', (text, names) => {
    expect(findPlaces(text).places.map((place) => place.city.name)).toEqual(names)
  })

  it.each([
    ['London, Ontario', 'Canada'],
    ['London in the evening', 'United Kingdom'],
    ['Birmingham, Alabama', 'United States of America'],
    ['Birmingham (UK)', 'United Kingdom'],
    ['Sydney at noon', 'Australia'],
    ['Valencia in Venezuela', 'Venezuela'],
  ])('%s is in %s', (text, country) => {
    expect(findPlaces(text).places.map((place) => place.city.country)).toEqual([country])
  })

  it.each([
    ['sunset in Lisbonn', 'Lisbonn'],
    ['how far is it to Xanadoo Springs from Oslo', 'Xanadoo Springs'],
    ['sunset in Paris, Texas', 'Paris, Texas'],
  ])('%s contains an unknown place', (text, name) => {
    expect(findPlaces(text).unknown).toEqual([name])
  })
})

describe('dates', () => {
  it.each([
    ['when does the sun set', undefined],
    ['how long is the day on 21 June', '2027-06-21'],
    ['in July', '2027-07-15'],
    ['tomorrow at 14:30', '2026-11-23'],
    ['next Friday', '2026-11-27'],
    ['a flight for 10 hours', undefined],
  ])('%s', (text, day) => {
    expect(findDate(text, now, 'Europe/Oslo')?.at.toISODate()).toBe(day)
  })

  it('are in the time zone of the place', () => {
    const late = new Date('2026-11-22T15:30:00Z')
    expect(findDate('today', late, 'Asia/Tokyo')?.at.toISODate()).toBe('2026-11-23')
  })
})

describe('the sun agent', () => {
  // Published almanac times, to the minute.
  it.each([
    ['London on 21 June 2024', '04:43', '21:21'],
    ['New York on 21 December 2025', '07:16', '16:32'],
    ['Oslo on 20 June 2025', '03:54', '22:44'],
    ['Sydney on 22 December 2025', '05:41', '20:05'],
  ])('agrees with the almanac in %s', (where, rise, set) => {
    const minutes = (clock: string) => Number(clock.slice(0, 2)) * 60 + Number(clock.slice(3))
    const clocks = answerSun(ask(`sunrise in ${where}`)).match(/\d\d:\d\d/g) ?? []
    expect(Math.abs(minutes(clocks[0] ?? '') - minutes(rise))).toBeLessThanOrEqual(3)
    expect(Math.abs(minutes(clocks[1] ?? '') - minutes(set))).toBeLessThanOrEqual(3)
  })

  it.each([
    ['sunset in Longyearbyen on 1 July', /does not set/],
    ['sunrise in Tromsø on 20 December', /does not rise/],
    ['sunset in Lisbonn', /do not know a city called Lisbonn\. Did you mean Lisbon/],
    ['when is sunset?', /Which city/],
  ])('%s', (text, answer) => {
    expect(answerSun(ask(text))).toMatch(answer)
  })

  it('keeps the date in a follow-up question', () => {
    const earlier = ['When does the sun rise in Oslo on 21 June?']
    expect(answerSun(ask('and in Lisbon?', { earlier }))).toMatch(/^In Lisbon on Monday 21 June 2027/)
    expect(answerSun(ask('And on 3 March?', { earlier }))).toMatch(/^In Oslo on Wednesday 3 March 2027/)
  })

  it('computes 12 hours of daylight everywhere at the equinox', async () => {
    const { DateTime } = await import('luxon')
    for (const name of ['Quito', 'Lisbon', 'Helsinki', 'Auckland']) {
      const day = DateTime.fromISO('2026-03-20T12:00', { zone: city(name).timeZone })
      expect(Math.abs(sunDay(city(name), day).daylightHours - 12)).toBeLessThan(0.35)
    }
  })
})

describe('the flight agent', () => {
  it.each([
    ['JFK', 'LHR', 5541],
    ['SYD', 'LAX', 12_051],
    ['SIN', 'ZRH', 10_312],
  ])('computes the distance from %s to %s', async (from, to, km) => {
    const answer = await answerFlight(ask(`How far is ${from} to ${to}?`))
    const computed = Number(/is ([\d,]+) km/.exec(answer)?.[1]?.replace(',', ''))
    expect(Math.abs(computed - km) / km).toBeLessThan(0.005)
  })

  it.each([
    ['Oslo to Tokyo', 'OSL', 'HND'],
    ['to Sydney from London', 'LHR', 'SYD'],
    ["I'm in Bergen and want to fly to Tromsø", 'BGO', 'TOS'],
    ['between New York and Los Angeles', 'JFK', 'LAX'],
    ['from Heathrow to Narita', 'LHR', 'NRT'],
  ])('reads the direction of %s', async (text, from, to) => {
    expect(await answerFlight(ask(text))).toMatch(new RegExp(`\\(${from}\\) to .*\\(${to}\\)`))
  })

  it('gives the local time of landing, across the date line', async () => {
    const answer = await answerFlight(ask('I leave Los Angeles for Sydney on 3 March at 22:30. When do I land?'))
    const minutes = Math.round(flightHours(12_051) * 60) + 19 * 60
    const landing = new Date(Date.UTC(2027, 2, 3, 22, 30 + minutes))
    const found = /lands in Sydney, Australia, on Friday 5 March 2027 at (\d\d:\d\d)/.exec(answer)
    expect(Math.abs(Number(found?.[1]?.slice(0, 2)) - landing.getUTCHours())).toBeLessThanOrEqual(1)
  })

  it('completes a follow-up from the earlier question', async () => {
    const earlier = ['How long is the flight from Oslo to Tokyo?']
    expect(await answerFlight(ask('and to Lisbon?', { earlier }))).toMatch(/\(OSL\) to Lisbon/)
    expect(await answerFlight(ask('and from Bergen?', { earlier }))).toMatch(/\(BGO\) to Tokyo/)
    expect(await answerFlight(ask('and back?', { earlier }))).toMatch(/\(HND\) to Oslo/)
  })

  it.each([
    ['flight to Lisbon', /Where does the flight to Lisbon start\?/],
    ['flight from Oslo to Xanadoo', /do not know a city called Xanadoo/],
    ['how long does a flight take', /Between which two/],
  ])('%s', async (text, answer) => {
    expect(await answerFlight(ask(text))).toMatch(answer)
  })

  it('finds an airport near each large city', async () => {
    for (const name of ['Mumbai', 'Lagos', 'Karachi', 'Lima', 'Chicago', 'Perth', 'Reykjavik', 'Nairobi', 'Denpasar']) {
      const airport = await airportOf(city(name))
      expect(airport && greatCircleKm(airport, city(name)), name).toBeLessThan(60)
    }
  })
})

describe('the time agent', () => {
  it.each([
    ['What time is it in Kathmandu?', /it is 17:45 on Sunday/],
    ['time difference between Oslo and New York', /New York is 6 h behind Oslo/],
    ['When it is 3pm in Oslo, what time is it in Auckland?', /15:00 .* in Oslo, it is 03:00 on Monday in Auckland/],
    ['I want to call Sydney at 9:00 from Berlin', /09:00 .* in Berlin, it is 19:00 in Sydney/],
    ['what time is it in Oslo compared with Paris', /have the same time/],
    ['time in Springfild', /do not know a city called Springfild/],
  ])('%s', (text, answer) => {
    expect(answerTime(ask(text))).toMatch(answer)
  })

  it('compares with the first city of the previous question', () => {
    const earlier = ['time difference between Oslo and New York']
    expect(answerTime(ask('and in Lisbon?', { earlier }))).toMatch(/Lisbon is 1 h behind Oslo/)
  })
})

describe('the unit agent', () => {
  it.each([
    ['How many miles is 10 km?', '10 km is 6.21 miles.'],
    ['Convert 25 °C to fahrenheit', '25 celsius is 77 fahrenheit.'],
    ['70 kg in pounds', '70 kg is 154 pounds.'],
    ['how many feet are in a mile', '1 mile is 5,280 feet.'],
    ['-40 F to C', '-40 fahrenheit is -40 celsius.'],
    ['1,500 metres in km', '1,500 metres is 1.5 km.'],
    ['convert 3 kg to miles', 'kg cannot be converted to miles.'],
  ])('%s', (text, answer) => {
    expect(answerUnits(ask(text))).toBe(answer)
  })

  it('converts a quantity in the answer of an earlier agent', () => {
    expect(answerUnits(ask('and how far is that in miles?', { results: ['That is 8,386 km away.'] }))).toBe(
      '8,386 km is 5,211 miles.',
    )
  })
})

describe('agents that use the answer of the flight agent', () => {
  const input = 'I fly from Oslo to Tokyo tomorrow at 13:00. When do I land, will it be dark and what should I pack?'

  it('use its landing place and date', async () => {
    const results = [await answerFlight(ask(input))]
    expect(answerSun(ask(input, { results }))).toMatch(
      /^When you land in Tokyo at 07:\d\d it is light.*24 November 2026/,
    )
    expect(answerPacking(ask(input, { results }))).toMatch(/^For Tokyo in November \(you land on 24 November\) pack/)
  })

  it('prefer a city that the question names', async () => {
    const results = [await answerFlight(ask(input))]
    expect(answerSun(ask('sunset in Lima', { results }))).toMatch(/^In Lima/)
  })
})

describe('the temperature estimate', () => {
  // Measured monthly means of cities that were not part of the fit.
  it.each([
    ['Vienna', 1, 0.3],
    ['Stockholm', 7, 18.5],
    ['Toronto', 1, -3.7],
    ['Osaka', 7, 27.7],
    ['Santiago', 1, 21],
    ['Bangkok', 4, 30.5],
    ['Hamburg', 10, 10],
    ['Warsaw', 7, 19.5],
    ['Kuala Lumpur', 6, 28],
  ])('is within 9 degrees in %s in month %i', (name, month, measured) => {
    expect(Math.abs(estimateTemperature(city(name), month) - measured)).toBeLessThan(9)
  })
})
