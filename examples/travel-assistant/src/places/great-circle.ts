const EARTH_RADIUS_KM = 6371.0088
const radians = (degrees: number) => (degrees * Math.PI) / 180
const degrees = (radian: number) => (radian * 180) / Math.PI

export interface Coordinates {
  latitude: number
  longitude: number
}

/**
 * Returns the great-circle distance in km, by the haversine formula. The error against the ellipsoid is at most 0.6 %.
 */
export function greatCircleKm(from: Coordinates, to: Coordinates): number {
  const north = Math.sin(radians(to.latitude - from.latitude) / 2) ** 2
  const east = Math.sin(radians(to.longitude - from.longitude) / 2) ** 2
  const h = north + Math.cos(radians(from.latitude)) * Math.cos(radians(to.latitude)) * east
  return 2 * EARTH_RADIUS_KM * Math.asin(Math.min(1, Math.sqrt(h)))
}

/**
 * Returns the point at a distance in km from another, on the great circle with this bearing in degrees (0 is north).
 */
export function pointAt(from: Coordinates, bearing: number, km: number): Coordinates {
  const angle = km / EARTH_RADIUS_KM
  const start = radians(from.latitude)
  const turn = radians(bearing)
  const sine = Math.sin(start) * Math.cos(angle) + Math.cos(start) * Math.sin(angle) * Math.cos(turn)
  const east = Math.atan2(Math.sin(turn) * Math.sin(angle) * Math.cos(start), Math.cos(angle) - Math.sin(start) * sine)
  return { latitude: degrees(Math.asin(sine)), longitude: from.longitude + degrees(east) }
}
