import * as z from 'zod/mini'
import type { FilterDefinition } from '../../contract/filter.ts'
import { mapTexts } from './text/map-texts.ts'

export const secretsOptions = z.strictObject({
  /** What happens to a request with a secret; in answers they are always masked. Default "mask". */
  action: z.optional(z.enum(['mask', 'reject'])),
  message: z.optional(z.string()),
})

const MASK = '[SECRET]'
/** Number of characters needed to recognise a secret: the head of a JWT and the head of its body. */
const RECOGNISED_WITHIN = 200

/** Published formats of issuers, so that random-looking text is not mistaken for a key. */
const SECRET = new RegExp(
  [
    // Hyphenated class names look similar. Keys contain digits and capitals, or are a single word.
    String.raw`\bsk-(?:(?=[A-Za-z_-]{0,60}\d)(?=[a-z0-9_-]{0,60}[A-Z])[A-Za-z0-9_-]{20,}|(?=[a-z]{0,60}\d)[a-z0-9]{32,})`,
    String.raw`\bgh[pousr]_[A-Za-z0-9]{36,}`,
    String.raw`\bgithub_pat_[A-Za-z0-9_]{22,}`,
    String.raw`\b(?:AKIA|ASIA)[0-9A-Z]{16}\b`,
    String.raw`\bAIza[0-9A-Za-z_-]{35}`,
    String.raw`\bxox[abprs]-[A-Za-z0-9-]{10,}`,
    String.raw`\bglpat-[A-Za-z0-9_-]{20,}`,
    String.raw`\b(?:sk|rk)_(?:live|test)_[A-Za-z0-9]{16,}`,
    String.raw`\bhf_[A-Za-z0-9]{30,}`,
    String.raw`\bnpm_[A-Za-z0-9]{36,}`,
    String.raw`\bSG\.[A-Za-z0-9_-]{22}\.[A-Za-z0-9_-]{43}`,
    String.raw`\beyJ[A-Za-z0-9_-]{10,180}\.eyJ[A-Za-z0-9_.-]{10,}`,
    '-----BEGIN [A-Z ]{0,30}PRIVATE KEY-----(?:(?!-----END )[^])*(?:-----END [A-Z ]{0,30}PRIVATE KEY-----|$)',
    // The password in a URL: scheme://user:password@host.
    String.raw`(?<=:\/\/[^\s:@/]{0,40}:)(?![$<{*])[^\s@/]{3,100}(?=@)`,
    String.raw`(?<=\b[Bb]asic )[A-Za-z0-9+/]{16,}={0,2}`,
    String.raw`(?<=\b[Bb]earer )(?=[A-Za-z._~+/-]{0,60}\d)[A-Za-z0-9._~+/-]{20,}=*`,
  ].join('|'),
  'g',
)

/**
 * A value after a telling name. It must contain a digit, so "password: required", references and blanks do not match.
 */
const ASSIGNED =
  /(?<=(?:passwor[dt]|passwd|pwd|passphrase|secret|api[_-]?key|access[_-]?key|(?:auth|access|refresh)[_-]?token)["']?(?:\s{0,3}[:=]\s{0,3}| is )["']?)(?![$<{*(])(?=[^\s"',;]{0,60}\d)[^\s"',;]{8,}/gi

/** The leftmost secret from a position on. Of two with the same start, the longer counts. */
function findSecret(text: string, from: number): { start: number; end: number } | undefined {
  const found = [SECRET, ASSIGNED].flatMap((pattern) => {
    pattern.lastIndex = from
    const match = pattern.exec(text)
    return match ? [{ start: match.index, end: match.index + match[0].length }] : []
  })
  return found.sort((a, b) => a.start - b.start || b.end - a.end)[0]
}

/** The ranges of the secrets in a text. */
export function findSecrets(text: string): { start: number; end: number }[] {
  const spans: { start: number; end: number }[] = []
  for (let next = findSecret(text, 0); next; next = findSecret(text, next.end)) spans.push(next)
  return spans
}

/** Hides API keys, tokens and private keys from providers and readers. */
export function createSecrets(options: z.output<typeof secretsOptions>): FilterDefinition {
  const message = options.message ?? 'The request contains a secret, such as a key or a token.'
  return {
    input({ body }) {
      let found = 0
      const masked = mapTexts(body, (text) => {
        const spans = findSecrets(text)
        found += spans.length
        return spans.reduceRight((rest, { start, end }) => rest.slice(0, start) + MASK + rest.slice(end), text)
      })
      if (found === 0) return undefined
      return options.action === 'reject'
        ? { action: 'reject', status: 400, message }
        : { action: 'rewrite', body: masked }
    },
    holdBack: RECOGNISED_WITHIN,
    find(text, from) {
      const found = findSecret(text, from)
      return found && { ...found, replacement: MASK }
    },
  }
}
