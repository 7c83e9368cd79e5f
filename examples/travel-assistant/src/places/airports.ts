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

/** The airport with this IATA code, when it has scheduled flights or did have. */
export async function airportByCode(code: string): Promise<Airport | undefined> {
  // The library rejects on a code that it does not have.
  const rows = await airportData.getAirportByIata(code).catch(() => [])
  return rows[0] ? readAirport(rows[0]) : undefined
}

const hasFlights = (row: AirportRow) => String(row.scheduled_service).toUpperCase() === 'TRUE' && row.iata !== ''

/** Large before medium, long runways before short ones, near before far: 10 km of way are worth 1,000 feet of runway. */
function airportWorth(row: AirportRow, city: City): number {
  const km = greatCircleKm(city, { latitude: Number(row.latitude), longitude: Number(row.longitude) })
  const size = row.type === 'large_airport' ? 1 : 0
  return size * 20 + (Number(row.runway_length) || 0) / 1000 - km / 10
}

/** The airport with this name, "Heathrow" or "Narita", when it has scheduled flights. */
export async function airportNamed(name: string): Promise<Airport | undefined> {
  const rows = name.length < 4 ? [] : await airportData.searchByName(name).catch(() => [])
  const found = rows.filter(hasFlights).sort((a, b) => Number(b.runway_length) - Number(a.runway_length))
  return found[0] ? readAirport(found[0]) : undefined
}

/** The main airport of a city: the best one with scheduled flights within 120 km. */
export async function airportOf(city: City): Promise<Airport | undefined> {
  const near = await airportData.findNearbyAirports(city.latitude, city.longitude, MAX_DISTANCE_KM)
  const rows = near.filter((row) => hasFlights(row) && /^(?:large|medium)_airport$/.test(row.type))
  rows.sort((a, b) => airportWorth(b, city) - airportWorth(a, city))
  return rows[0] ? readAirport(rows[0]) : undefined
}
