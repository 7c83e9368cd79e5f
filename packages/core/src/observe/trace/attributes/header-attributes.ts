import type { Attributes } from '@opentelemetry/api'
import type { Exchange } from '../../../contract/call/exchange.ts'

/** Headers that never become attributes, whatever prefix is configured. */
const SECRET =
  /authori[sz]ation|cookie|api[-_]?key|token|secret|passw|credential|session|signature|csrf|xsrf|private|client[-_]cert|forwarded-client|jwt|saml|x-amz-security|bearer|otp|pin$/i
/** Values that look like credentials, in any header. */
const SECRET_VALUE =
  /^(?:bearer|basic|digest|negotiate)\s|\b(?:sk|pk|rk)[-_][\w-]{8,}|\bey[\w-]{10,}\.[\w-]{10,}\.|\bAKIA[0-9A-Z]{16}\b|\bgh[pousr]_\w{16,}/i
const MAX_CHARS = 256
/** More than any credential needs to be recognised, so that one at the cut is. Time grows with the square of the length. */
const JUDGED_CHARS = MAX_CHARS + 64
const MAX_ATTRIBUTES = 32

export interface SpanAttributeRules {
  headerPrefixes: readonly string[]
  fixed: Readonly<Record<string, string>>
}

/**
 * Configured attributes of a request: fixed ones, and headers by prefix (with the prefix `x-acme-`, `x-acme-tenant-id`
 * becomes `tenant.id`). Headers and values that look like credentials are left out.
 */
export function readConfiguredAttributes(exchange: Exchange, rules: SpanAttributeRules): Attributes {
  const attributes: Attributes = { ...rules.fixed }
  if (rules.headerPrefixes.length === 0) return attributes
  let count = 0
  for (const raw of exchange.headerNames()) {
    const name = raw.toLowerCase()
    const prefix = rules.headerPrefixes.find((each) => name.startsWith(each.toLowerCase()))
    if (prefix === undefined || SECRET.test(name)) continue
    const key = name.slice(prefix.length).replace(/^-+/, '').replaceAll('-', '.')
    const value = exchange.header(name)?.trim()
    if (key === '' || value === undefined || SECRET_VALUE.test(value.slice(0, JUDGED_CHARS))) continue
    attributes[key] = value.slice(0, MAX_CHARS)
    count += 1
    if (count === MAX_ATTRIBUTES) break
  }
  return attributes
}
