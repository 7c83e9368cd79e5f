/** A stretch of a message that its sender shows and does not say, by offsets. */
export interface ShownRange {
  from: number
  to: number
}

const NONE: readonly ShownRange[] = []
const MOST_RANGES = 200
/** From this length on, what follows a line that ends in a colon was pasted. */
const PASTED_LENGTH = 600
/** Up to this length, a last paragraph after it is the sender's own again. */
const OWN_LENGTH = 400
/** A heading of a forwarded mail; two of them make one. */
const MAIL_HEADING =
  /^(?:from|to|cc|sent|date|subject|von|an|gesendet|datum|betreff|de|\u00e0|envoy\u00e9|objet|para|enviado|fecha|asunto|assunto): ?\S/i
const COMMENT = /^\s{0,20}(?:\/\/|\/\*|\* )/

/** Finds rows of tables, changed lines of a diff, comments of code, forwarded mails and pasted blocks in a message. */
export function findShown(text: string): readonly ShownRange[] {
  if (!text.includes('\n')) return NONE
  const ranges: ShownRange[] = []
  const lines = listLines(text)
  const diff = isDiff(text, lines)
  for (const [at, { from, to }] of lines.entries()) {
    const line = text.slice(from, Math.min(to, from + 200))
    const next = lines[at + 1]
    if (next && MAIL_HEADING.test(line) && MAIL_HEADING.test(text.slice(next.from, next.to))) {
      ranges.push({ from, to: text.length })
      break
    }
    if (isRow(line) || COMMENT.test(line) || (diff && /^[+-]/.test(line))) ranges.push({ from, to })
    const pasted = next && text.charAt(to - 1) === ':' ? findPasted(text, next.from) : undefined
    if (pasted) ranges.push(pasted)
    if (pasted || ranges.length >= MOST_RANGES) break
  }
  return ranges
}

function listLines(text: string): ShownRange[] {
  const lines: ShownRange[] = []
  for (let from = 0; from < text.length; ) {
    const end = text.indexOf('\n', from)
    const to = end < 0 ? text.length : end
    if (to > from) lines.push({ from, to })
    from = to + 1
  }
  return lines
}

function isRow(line: string): boolean {
  return line.startsWith('|') && line.indexOf('|', 1) > 0
}

/** Lines with both signs: a list has only one of them. */
function isDiff(text: string, lines: readonly ShownRange[]): boolean {
  const signs = new Set(lines.map(({ from }) => text.charAt(from)))
  return signs.has('+') && signs.has('-')
}

function findPasted(text: string, from: number): ShownRange | undefined {
  if (text.length - from < PASTED_LENGTH) return undefined
  const last = text.lastIndexOf('\n\n')
  const own = last > from && text.length - last <= OWN_LENGTH
  return { from, to: own ? last : text.length }
}
