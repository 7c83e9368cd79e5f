import { isSecretKey } from './collect-secrets.ts'

const MAX_DEPTH = 16

/** A configuration as JSON for display: secrets masked, functions by name, empty parts left out. */
export function describeConfig(config: unknown, scrub: (text: string) => string): unknown {
  return describe(config, { key: '', parent: '', depth: 0, scrub })
}

interface Place {
  key: string
  parent: string
  depth: number
  scrub(text: string): string
}

function describe(value: unknown, place: Place): unknown {
  if (typeof value === 'function') return `ƒ ${value.name || 'anonymous'}`
  if (value === undefined || place.depth > MAX_DEPTH) return undefined
  if (typeof value !== 'object' || value === null) return describePlain(value, place)
  if (Array.isArray(value)) return value.map((item) => describe(item, { ...place, depth: place.depth + 1 }))
  const prototype: unknown = Object.getPrototypeOf(value)
  // Class instances belong to the application and may hold clients with keys.
  if (prototype !== Object.prototype && prototype !== null) return `object ${value.constructor?.name ?? ''}`.trim()
  const shown: Record<string, unknown> = {}
  for (const [key, item] of Object.entries(value)) {
    if (isEmpty(item)) continue
    shown[key] = isSecretKey(key, place.key)
      ? mask(item)
      : describe(item, { key, parent: place.key, depth: place.depth + 1, scrub: place.scrub })
  }
  return shown
}

function describePlain(value: unknown, place: Place): unknown {
  return typeof value === 'string' ? place.scrub(value) : value
}

const mask = (value: unknown): unknown => (Array.isArray(value) ? value.map(() => '•••') : '•••')

function isEmpty(value: unknown): boolean {
  if (value === undefined) return true
  if (typeof value !== 'object' || value === null) return false
  return Object.keys(value).length === 0
}
