import { createRequire } from 'node:module'
import { geoContains } from 'd3-geo'
import { feature } from 'topojson-client'
import type { GeometryCollection, Topology } from 'topojson-specification'
import { type Coordinates, pointAt } from '../places/great-circle.ts'

const DISTANCES_KM = [150, 400, 800, 1300]
const WEST_DEGREES = [210, 240, 270, 300, 330]

const require = createRequire(import.meta.url)
const topology: Topology<{ land: GeometryCollection }> = require('world-atlas/land-110m.json')
const land = feature(topology, topology.objects.land)
const cache = new Map<string, number>()

/** Returns the share of land, 0 to 1, up to 1,300 km west of a point, where most of the weather comes from. */
export function landShareWest({ latitude, longitude }: Coordinates): number {
  const key = `${latitude},${longitude}`
  const cached = cache.get(key)
  if (cached !== undefined) return cached
  const points = WEST_DEGREES.flatMap((bearing) => DISTANCES_KM.map((km) => ({ bearing, km })))
  const onLand = points.filter(({ bearing, km }) => {
    const point = pointAt({ latitude, longitude }, bearing, km)
    return geoContains(land, [point.longitude, point.latitude])
  })
  const share = onLand.length / points.length
  cache.set(key, share)
  return share
}
