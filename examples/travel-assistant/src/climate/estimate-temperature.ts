import type { Coordinates } from '../places/great-circle.ts'
import { landShareWest } from './land-share.ts'

/**
 * Estimates the mean temperature of a month (1 to 12) near sea level, in °C, from the latitude and the share of land to
 * the west. More land makes winters colder and summers hotter. The yearly mean is linear; the seasons are a cosine that
 * lags the sun by a month. Both were fitted by least squares to the January and July means of 53 cities: half of these
 * are within 2.6 °C, nine in ten within 7.2 °C. Altitude and ocean currents are ignored, and the coldest winters of
 * inner Asia come out 15 °C too warm.
 */
export function estimateTemperature(place: Coordinates, month: number): number {
  const west = landShareWest(place)
  const latitude = Math.abs(place.latitude)
  const yearly = 25.4 - (0.344 + 0.216 * west) * Math.max(0, latitude - 15)
  const halfRange = (0.072 + 0.257 * west) * latitude
  const warmest = place.latitude >= 0 ? 7 : 1
  return yearly + halfRange * Math.cos(((month - warmest) / 12) * 2 * Math.PI)
}
