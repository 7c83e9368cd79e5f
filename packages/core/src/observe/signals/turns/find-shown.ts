/** A range of a message that its sender quotes rather than says, by offsets. */
export interface ShownRange {
  from: number
  to: number
}

const NONE: readonly ShownRange[] = []
const MOST_RANGES = 200
const MOST_HEADINGS = 6
/** Number of lines ending in a colon that are considered. */
const MOST_LEADS = 3
const LINE_LENGTH = 200
/** From this number of lines on, text after a line that ends in a colon may be pasted. */
const PASTED_LINES = 8
/** Lines of logs, listings and source code contain digits or symbols, or repeat; lines of letters rarely do. */
const TECHNICAL = /[\d[\]{}<>=\\/_|;$#@]/
/** The number of an item, which is no sign of a technical line. */
const ITEM = /^\s{0,20}\(?\d{1,3}[.):]\s/
/** A sentence: three words, and letters at its end. */
const PROSE = /^(?:\p{L}\S{0,40} ){2}.*\p{L}[.!?\u2026\s]{0,5}$/u
/** Of a diff. A list of advantages and disadvantages has the same signs, each before a space and words. */
const DIFF_LINE = /^(?:@@|[+-](?:\S|.*[\d[\]{}<>=\\/_|;$#@]))/
/** Up to this length, a final paragraph is the sender's own text again. */
const OWN_LENGTH = 400
/** The heading that every forwarded mail has: without it, the sender fills in a form or writes a letter. */
const SENDER_HEADING = /^(?:from|von|de):/i
/** Headings of a forwarded mail, and those of them that travellers do not fill in as well. */
const MAIL_HEADING =
  /^(?:from|to|cc|sent|date|subject|von|an|gesendet|datum|betreff|de|\u00e0|envoy\u00e9|objet|para|enviado|fecha|asunto|assunto): ?\S/i
const CERTAIN_HEADING = /^(?:subject|betreff|objet|asunto|assunto|sent|gesendet|envoy\u00e9|enviado):|@/i
const COMMENT = /^\s{0,20}\/[/*]/

/** Finds table rows, diff lines, code comments, forwarded mails and pasted blocks in a message. */
export function findShown(text: string): readonly ShownRange[] {
  if (!text.includes('\n')) return NONE
  const ranges: ShownRange[] = []
  const lines = listLines(text)
  const diff = isDiff(text, lines)
  let leads = 0
  for (const [at, { from, to }] of lines.entries()) {
    const line = text.slice(from, Math.min(to, from + LINE_LENGTH))
    const leadsIn = line.endsWith(':') && leads < MOST_LEADS
    if (leadsIn) leads += 1
    const pasted = leadsIn ? findPasted(text, lines.slice(at + 1)) : undefined
    const block = isMail(text, lines, at) ? { from, to: text.length } : pasted
    if (block) ranges.push(block)
    else if (isRow(line) || COMMENT.test(line) || (diff && /^[+-]/.test(line))) ranges.push({ from, to })
    if (block || ranges.length >= MOST_RANGES) break
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

/** Lines with both signs, at least one of which is no item of a list. */
function isDiff(text: string, lines: readonly ShownRange[]): boolean {
  const signs = new Set(lines.map(({ from }) => text.charAt(from)))
  if (!signs.has('+') || !signs.has('-')) return false
  return lines.some(({ from, to }) => DIFF_LINE.test(text.slice(from, Math.min(to, from + LINE_LENGTH))))
}

/** At least two consecutive headings: the sender's, and one that occurs only in mails. */
function isMail(text: string, lines: readonly ShownRange[], at: number): boolean {
  let headings = 0
  let certain = false
  let sent = false
  for (const { from, to } of lines.slice(at, at + MOST_HEADINGS)) {
    const line = text.slice(from, Math.min(to, from + LINE_LENGTH))
    if (!MAIL_HEADING.test(line)) break
    headings += 1
    certain ||= CERTAIN_HEADING.test(line)
    sent ||= SENDER_HEADING.test(line)
  }
  return headings > 1 && certain && sent
}

function findPasted(text: string, lines: readonly ShownRange[]): ShownRange | undefined {
  const from = lines[0]?.from ?? text.length
  const last = text.lastIndexOf('\n\n')
  const to = last > from && text.length - last <= OWN_LENGTH ? last : text.length
  const pasted = lines.filter((line) => line.from < to)
  const seen = new Set<string>()
  let technical = 0
  // Sentences after the last technical line are the sender's own again.
  let end = to
  for (const line of pasted) {
    const words = text.slice(line.from, Math.min(line.to, line.from + LINE_LENGTH))
    const isTechnical = TECHNICAL.test(words.replace(ITEM, '')) || seen.has(words)
    if (isTechnical) technical += 1
    if (isTechnical || !PROSE.test(words)) end = line.to
    seen.add(words)
  }
  const own = text.length - end <= OWN_LENGTH ? end : to
  return pasted.length >= PASTED_LINES && technical * 2 > pasted.length ? { from, to: own } : undefined
}
