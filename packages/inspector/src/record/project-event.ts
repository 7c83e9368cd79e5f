import type { ShownEvent } from './request-summary.ts'

/**
 * Keys of events with names, codes and reasons. A string under any other key may be part of the conversation and is
 * removed unless content is captured. Numbers always pass.
 */
const NAMES = new Set(
  (
    'type requestId id dialect path model listener tenant session parent parentAgent route kind agents models stage outcome reason ' +
    'note filter place target phase verdict tags upstream instance variant variants next code message from to action ' +
    'field unified signal category layer quality traceId spanId api region currency'
  ).split(' '),
)
/** Maps whose keys are configured names. */
const NAMED_MAPS = new Set(['tags', 'variants', 'counts'])
const MAX_NAME = 2_000
const MAX_CONTENT = 20_000
const MAX_DEPTH = 12
const MAX_ITEMS = 500

export interface Projection {
  /** Keeps message contents. */
  content: boolean
  /** Removes known secrets from a text. */
  scrub(text: string): string
}

/** The part of an event that may be stored and shown. The result shares no objects with the event. */
export function projectEvent(event: object, projection: Projection): ShownEvent {
  const shown = projectMap(event as Record<string, unknown>, { ...projection, depth: 0, named: false })
  return { type: '', requestId: '', at: 0, ...shown }
}

interface Walk extends Projection {
  depth: number
  named: boolean
}

function projectMap(map: Readonly<Record<string, unknown>>, walk: Walk): Record<string, unknown> {
  const shown: Record<string, unknown> = {}
  for (const [key, value] of Object.entries(map).slice(0, MAX_ITEMS)) {
    if (key === '__proto__') continue
    const projected = projectValue(walk.named ? 'tags' : key, value, walk)
    if (projected !== undefined) shown[walk.named ? clip(walk.scrub(key), MAX_NAME) : key] = projected
  }
  return shown
}

function projectValue(key: string, value: unknown, walk: Walk): unknown {
  if (typeof value === 'number' || typeof value === 'boolean' || value === null) return value
  if (typeof value === 'string') return projectText(key, value, walk)
  if (typeof value !== 'object' || walk.depth >= MAX_DEPTH) return undefined
  const deeper = { ...walk, depth: walk.depth + 1, named: NAMED_MAPS.has(key) }
  if (Array.isArray(value)) {
    const items = value.slice(0, MAX_ITEMS).map((item) => projectValue(key, item, { ...deeper, named: false }))
    return items.filter((item) => item !== undefined)
  }
  // Keys of other maps could be message contents, so only known shapes are kept.
  return projectMap(value as Record<string, unknown>, deeper)
}

function projectText(key: string, text: string, walk: Walk): string | undefined {
  if (NAMES.has(key)) return clip(walk.scrub(text), MAX_NAME)
  return walk.content ? clip(walk.scrub(text), MAX_CONTENT) : undefined
}

const clip = (text: string, length: number): string => (text.length > length ? `${text.slice(0, length)}…` : text)
