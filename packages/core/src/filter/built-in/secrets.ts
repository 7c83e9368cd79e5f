import { z } from 'zod'
import type { FilterDefinition } from '../../contract/filter.ts'
import { mapTexts } from './map-texts.ts'

export const secretsOptions = z.strictObject({
  /** What happens to a request that has one; in answers they are always masked. Default mask. */
  action: z.enum(['mask', 'reject']).optional(),
  message: z.string().optional(),
})

const MASK = '[SECRET]'
/** The most characters that recognising one takes: the head of a JWT up to the dot and the head of its body. */
const RECOGNISED_WITHIN = 200

/** Formats that their issuers publish, so that text is not taken for a key because it looks random. */
const SECRET = new RegExp(
  [
    String.raw`\bsk-(?:ant-|proj-)?[A-Za-z0-9_-]{20,}`,
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
    String.raw`-----BEGIN [A-Z ]{0,30}PRIVATE KEY-----(?:(?!-----END )[^])*(?:-----END [A-Z ]{0,30}PRIVATE KEY-----|$)`,
    // A value behind a telling name needs a digit: "password: required" is no secret.
    String.raw`(?<=\b(?:[Pp]assword|PASSWORD|[Pp]asswd|[Ss]ecret|SECRET|[Aa]pi_?[Kk]ey|API_KEY|[Aa]ccess_?[Tt]oken)["']?\s{0,3}[:=]\s{0,3}["']?)(?=[^\s"',;]{0,60}\d)[^\s"',;]{8,}`,
  ].join('|'),
  'g',
)

/** Keeps keys, tokens and private keys from providers and from readers. */
export function createSecrets(options: z.output<typeof secretsOptions>): FilterDefinition {
  const message = options.message ?? 'The request contains a secret, such as a key or a token.'
  return {
    input({ body }) {
      let found = 0
      const masked = mapTexts(body, (text) =>
        text.replace(SECRET, () => {
          found += 1
          return MASK
        }),
      )
      if (found === 0) return undefined
      return options.action === 'reject'
        ? { action: 'reject', status: 400, message }
        : { action: 'rewrite', body: masked }
    },
    holdBack: RECOGNISED_WITHIN,
    find(text, from) {
      SECRET.lastIndex = from
      const match = SECRET.exec(text)
      return match ? { start: match.index, end: match.index + match[0].length, replacement: MASK } : undefined
    },
  }
}
