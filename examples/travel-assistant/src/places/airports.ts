import airportData, { type Airport as AirportRow } from 'airport-data-js'
import type { City } from './city-index.ts'
import { greatCircleKm } from './great-circle.ts'

export interface Airport {
  code: string
  name: string
  latitude: number
  longitude: number
  timeZone: string
}

const MAX_DISTANCE_KM = 120

function readAirport(row: AirportRow): Airport {
  const { iata, airport, latitude, longitude, time } = row
  return { code: iata, name: airport, latitude: Number(latitude), longitude: Number(longitude), timeZone: time }
}

/** Returns the airport with this IATA code. */
export async function airportByCode(code: string): Promise<Airport | undefined> {
  // The library rejects an unknown code.
  const rows = await airportData.getAirportByIata(code).catch(() => [])
  return rows[0] ? readAirport(rows[0]) : undefined
}

const hasFlights = (row: AirportRow) => String(row.scheduled_service).toUpperCase() === 'TRUE' && row.iata !== ''

/** Scores an airport by size, runway and distance. 10 km of distance weigh as much as 1,000 feet of runway. */
function scoreAirport(row: AirportRow, city: City): number {
  const km = greatCircleKm(city, { latitude: Number(row.latitude), longitude: Number(row.longitude) })
  const size = row.type === 'large_airport' ? 1 : 0
  return size * 20 + (Number(row.runway_length) || 0) / 1000 - km / 10
}

/** Returns the airport with scheduled flights that has this name, such as "Heathrow" or "Narita". */
export async function airportNamed(name: string): Promise<Airport | undefined> {
  const rows = name.length < 4 ? [] : await airportData.searchByName(name).catch(() => [])
  const found = rows.filter(hasFlights).sort((a, b) => Number(b.runway_length) - Number(a.runway_length))
  return found[0] ? readAirport(found[0]) : undefined
}

/** Returns the main airport of a city: the highest-scoring one with scheduled flights within 120 km. */
export async function airportOf(city: City): Promise<Airport | undefined> {
  const near = await airportData.findNearbyAirports(city.latitude, city.longitude, MAX_DISTANCE_KM)
  const rows = near.filter((row) => hasFlights(row) && /^(?:large|medium)_airport$/.test(row.type))
  rows.sort((a, b) => scoreAirport(b, city) - scoreAirport(a, city))
  return rows[0] ? readAirport(rows[0]) : undefined
}
