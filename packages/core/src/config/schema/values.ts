import * as z from 'zod/mini'

const DURATION = /^(\d+(?:\.\d+)?)(ms|s|m|h|d)?$/
const UNIT_MS: Readonly<Record<string, number>> = { ms: 1, s: 1000, m: 60_000, h: 3_600_000, d: 86_400_000 }

/**
 * Parses "200ms", "30s", "10m", "1h" or "7d" into milliseconds. A bare number is milliseconds. Undefined when invalid.
 */
export function parseDuration(value: string | number): number | undefined {
  if (typeof value === 'number') return value
  const match = DURATION.exec(value.trim())
  return match ? Number(match[1]) * (UNIT_MS[match[2] ?? 'ms'] ?? 1) : undefined
}

/** A duration in text form; parsed into milliseconds. */
export const duration = z.pipe(
  z.union([
    z.number().check(z.nonnegative()),
    z.string().check(z.regex(DURATION, 'expected a duration such as 200ms, 30s, 10m, 1h or 7d')),
  ]),
  z.transform((value) => parseDuration(value) ?? 0),
)

/** "512", "64kb", "10mb". A bare number is bytes. */
const BYTES = /^(\d+(?:\.\d+)?)\s*(b|kb|mb|gb)?$/i
const UNIT_BYTES: Readonly<Record<string, number>> = { b: 1, kb: 1024, mb: 1024 ** 2, gb: 1024 ** 3 }

export const byteSize = z.pipe(
  z.union([
    z.number().check(z.nonnegative()),
    z.string().check(z.regex(BYTES, 'expected a size such as 64kb or 10mb')),
  ]),
  z.transform((value) => {
    if (typeof value === 'number') return value
    const match = BYTES.exec(value.trim())
    return match ? Number(match[1]) * (UNIT_BYTES[(match[2] ?? 'b').toLowerCase()] ?? 1) : 0
  }),
)

export const name = z.string().check(z.minLength(1))
export const headerMap = z.record(z.string(), z.string())
export const share = z.number().check(z.gte(0), z.lte(1))
export const positiveInt = z.int().check(z.positive())

/** A value that only code can provide. JSON Schema allows anything for it. */
export function functionOf<Type>(what: string) {
  return z.custom<Type>((value) => typeof value === 'function', { message: `expected ${what}` })
}
