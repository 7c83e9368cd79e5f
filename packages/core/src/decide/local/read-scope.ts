/** What a description says that its target does, and what it says that the target does not do. */
export interface Scope {
  /** The description without what the target does not do. */
  does: string
  /** What the target does not do, one text for each place that says so. */
  excludes: readonly string[]
}

/** Sentences of restriction. The words behind most of them name what is excluded. */
const EXCLUSION =
  /\b(?:does|do|should|must|can|will)(?:\s+not|n['’]t|not)\s+(?:be\s+used|handle|answer|support|cover|include|deal|process|respond|help|use)|\bcannot\s+(?:handle|answer|help)|\bnot\s+(?:for|responsible|intended)\b|\bnever\s+(?:use|handle|answer)|\bexcluding\b/i
/** Restrictions inside a sentence: "books flights, but not hotels", "orders (except returns)". */
const INSIDE =
  /(?:^|[\s,;:(–—-])(?:except(?:\s+for)?|other\s+than|apart\s+from)\s|(?:[,;(–—]|\bbut|\band)\s*not\s+(?!only\b)/i
const ONLY = /\banswers?\s+ONLY\b/i
/** Sentences about the work of others: "refunds are handled by the billing agent". */
const ELSEWHERE = /^(.{3,80}?)\s+(?:is|are)\s+(?:handled|answered|covered|processed|done)\s+by\s+(?:the|an?|another)\b/i
/** The end of a restriction inside a sentence. */
const AGAIN = /\)|;|\bbut\s+(?:it\s+)?(?:does|can|will)\b/i
/** Words between what is kept and what is excluded. */
const JOINTS: ReadonlySet<string> = new Set(['but', 'and', 'it', 'or', ''])
const LAST_WORD = /(?:^|[\s,;:(–—-])([^\s,;:(–—-]*)$/
/** A state: "orders that were paid, but not shipped". */
const STATE = /^\s*(?:yet |been )?[a-z]+ed(?=\W*$|[,;)]|\s+(?:yet|to|by|in|on|at|for)\b)/
const SENTENCE_END = /[.!?:。！？：؟।]$/
/** What is left of a sentence that only restricts. */
const SCRAPS = /^(?:(?:this|the|an?|agent|assistant|bot|tool|answers?|are|is|it|use|questions?|please)\b\W*)*$/i
/** A subordinate clause: "when a card does not support payments" describes a case and excludes nothing. */
const CASE = /\b(?:when|if|why|because|where|that|which|whose)\b[^,;]*$/i

function listSentences(description: string): string[] {
  return description
    .split(/(?<=[.!?])\s+(?=\p{Lu})|(?<=[。！？؟।])\s*(?=\S)|\n+/u)
    .map((line) => line.replace(/^[\s*•-]+/, '').trim())
    .filter((line) => line !== '')
}

/** Removes the joint at the end of a text, in one pass from there. */
function dropJoint(text: string): string {
  let end = text.length
  while (end > 0) {
    const word = LAST_WORD.exec(text.slice(Math.max(0, end - 4), end))?.[1]
    if (word === undefined || !JOINTS.has(word.toLowerCase())) break
    end -= word.length + 1
  }
  return text.slice(0, Math.max(0, end))
}

/** Divides a sentence at its first restriction. */
function divide(sentence: string): { does: string; excludes: string } {
  if (ONLY.test(sentence)) return { does: '', excludes: '' }
  const elsewhere = ELSEWHERE.exec(sentence)
  if (elsewhere && !CASE.test(elsewhere[1] ?? '')) return { does: '', excludes: elsewhere[1] ?? '' }
  const [first] = [EXCLUSION.exec(sentence), INSIDE.exec(sentence)]
    .filter((match) => match !== null)
    .toSorted((left, right) => left.index - right.index)
  if (!first || CASE.test(sentence.slice(0, first.index))) return { does: sentence, excludes: '' }
  const behind = sentence.slice(first.index + first[0].length)
  if (first[0].trimEnd().endsWith('not') && STATE.test(behind)) return { does: sentence, excludes: '' }
  const again = AGAIN.exec(behind)
  const excludes = again ? behind.slice(0, again.index) : behind
  const rest = again ? behind.slice(again.index + again[0].length) : ''
  const before = dropJoint(sentence.slice(0, first.index))
  const does = `${SCRAPS.test(before) ? '' : before}${rest.replace(SENTENCE_END, '')}`.trim()
  return { does: SCRAPS.test(does) ? '' : does, excludes: excludes.trim() }
}

/** Separates what a target does from what it does not do. A description of restrictions only is kept as it is. */
export function readScope(description: string): Scope {
  const sentences = listSentences(description)
  const divided = sentences.map(divide)
  const kept = divided.map(({ does }) => does).filter((does) => does !== '')
  const chosen = kept.length > 0 ? kept : sentences
  return {
    does: chosen.map((line) => (SENTENCE_END.test(line) ? line : `${line}.`)).join(' '),
    excludes: divided.map(({ excludes }) => excludes).filter((excludes) => excludes !== ''),
  }
}
