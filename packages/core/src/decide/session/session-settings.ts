import type { PlanoConfig } from '../../config/schema/root.ts'
import type { HeaderReader } from '../../contract/call/client-call.ts'
import { readSwitchBudget, SPEND_HEADER, type SwitchBudget } from './read-switch-budget.ts'

const DEFAULT_PIN_MS = 600_000
/** Assumed lifetime of a provider's prompt cache. */
const DEFAULT_FOLLOW_MS = 300_000

/** How the session of one request is handled. */
export interface SessionMode {
  /** "pin": the first decision holds until it expires. "follow": every turn is routed again. */
  kind: 'pin' | 'follow'
  ttlMs: number
  budget: SwitchBudget | undefined
  userTurnsOnly: boolean
  /** Whether a conversation without a session id is identified by its beginning. */
  implicit: boolean
}

/**
 * Reads the session mode from configuration and headers. A budget and `route_on_user_only` only apply in follow mode.
 */
export function createSessionSettings(config: Pick<PlanoConfig, 'routing' | 'prompt_caching'>) {
  const { routing, prompt_caching: caching } = config
  const seconds = routing.session_ttl_seconds ?? caching.session_ttl_seconds
  const userTurnsOnly = routing.route_on_user_only ?? false
  return (header: HeaderReader, hasPreferences: boolean): SessionMode => {
    const asked = header(SPEND_HEADER)
    const budget = readSwitchBudget(routing.routing_budget, asked)
    const byHeader = asked !== undefined && readSwitchBudget(undefined, asked) !== undefined
    const follows = byHeader || (routing.session_mode ?? (budget || userTurnsOnly ? 'follow' : 'pin')) === 'follow'
    const isOff = header('x-plano-cache')?.trim().toLowerCase() === 'off'
    const keepsCache = caching.enabled === true && caching.session_affinity !== false
    return {
      kind: follows ? 'follow' : 'pin',
      ttlMs: seconds === undefined ? (follows ? DEFAULT_FOLLOW_MS : DEFAULT_PIN_MS) : seconds * 1000,
      budget: follows ? budget : undefined,
      userTurnsOnly,
      implicit: !isOff && (keepsCache || budget !== undefined || (userTurnsOnly && hasPreferences)),
    }
  }
}
