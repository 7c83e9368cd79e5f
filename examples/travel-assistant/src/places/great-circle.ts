const EARTH_RADIUS_KM = 6371.0088
const radians = (degrees: number) => (degrees * Math.PI) / 180
const degrees = (radian: number) => (radian * 180) / Math.PI

export interface Coordinates {
  latitude: number
  longitude: number
}

/** Shortest way over a sphere of the Earth's mean radius, by the haversine formula; at most 0.6 % off the ellipsoid. */
export function greatCircleKm(from: Coordinates, to: Coordinates): number {
  const north = Math.sin(radians(to.latitude - from.latitude) / 2) ** 2
  const east = Math.sin(radians(to.longitude - from.longitude) / 2) ** 2
  const h = north + Math.cos(radians(from.latitude)) * Math.cos(radians(to.latitude)) * east
  return 2 * EARTH_RADIUS_KM * Math.asin(Math.min(1, Math.sqrt(h)))
}

/** The point at a distance from another, on the great circle that leaves it at a bearing in degrees, 0 being north. */
export function pointAt(from: Coordinates, bearing: number, km: number): Coordinates {
  const way = km / EARTH_RADIUS_KM
  const start = radians(from.latitude)
  const turn = radians(bearing)
  const sine = Math.sin(start) * Math.cos(way) + Math.cos(start) * Math.sin(way) * Math.cos(turn)
  const east = Math.atan2(Math.sin(turn) * Math.sin(way) * Math.cos(start), Math.cos(way) - Math.sin(start) * sine)
  return { latitude: degrees(Math.asin(sine)), longitude: from.longitude + degrees(east) }
}
