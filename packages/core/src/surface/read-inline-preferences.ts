import * as z from 'zod/mini'
import { type RoutingPreferenceConfig, routingPreferenceSchema } from '../config/schema/model.ts'
import type { JsonObject } from '../contract/json.ts'

const FIELD = 'routing_preferences'
const LEGACY_METADATA = ['archgw_preference_config', 'plano_preference_config']
const MAX_PREFERENCES = 500

const inlineSchema = z.array(routingPreferenceSchema).check(z.maxLength(MAX_PREFERENCES))

export interface InlinePreferences {
  /** The body without our fields; the same object when there were none. */
  body: JsonObject
  /** Undefined when the request has none or they are invalid; the configured ones apply then. */
  preferences: readonly RoutingPreferenceConfig[] | undefined
  /** The field was present but invalid. */
  malformed: boolean
}

/**
 * Removes a request's own preferences from its body, because no upstream may see them. An empty list turns routing off.
 */
export function readInlinePreferences(body: JsonObject): InlinePreferences {
  const stripped = stripLegacyMetadata(body)
  if (stripped[FIELD] === undefined) return { body: stripped, preferences: undefined, malformed: false }
  const { [FIELD]: value, ...rest } = stripped
  const parsed = inlineSchema.safeParse(normalizePolicies(value))
  return { body: rest, preferences: parsed.success ? parsed.data : undefined, malformed: !parsed.success }
}

/** `prefer: null` and `prefer: ""` mean no policy. */
function normalizePolicies(value: unknown): unknown {
  if (!Array.isArray(value)) return value
  return value.map((entry: unknown) => {
    if (typeof entry !== 'object' || entry === null || !('selection_policy' in entry)) return entry
    const policy = entry.selection_policy
    const prefer = typeof policy === 'object' && policy !== null && 'prefer' in policy ? policy.prefer : undefined
    return prefer === null || prefer === '' || policy === null
      ? { ...entry, selection_policy: { prefer: 'none' } }
      : entry
  })
}

function stripLegacyMetadata(body: JsonObject): JsonObject {
  const { metadata } = body
  if (typeof metadata !== 'object' || metadata === null || Array.isArray(metadata)) return body
  if (!LEGACY_METADATA.some((name) => Object.hasOwn(metadata, name))) return body
  const kept = Object.fromEntries(Object.entries(metadata).filter(([name]) => !LEGACY_METADATA.includes(name)))
  return { ...body, metadata: kept }
}
