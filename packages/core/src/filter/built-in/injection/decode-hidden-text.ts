/** Shorter runs are names, ids and hashes. */
const BASE64 = /[A-Za-z0-9+/]{24,2000}={0,2}/g
const MAX_RUNS = 8
const PROSE = /^[\x20-\x7e\s]{12,}$/
/** Typical words of attacks, reversed or in ROT13. */
const REVERSED = /snoitcurtsni|tpmorp|erongi|drager ?sid|selur/
const ROTATED = /vafgehpgvba|vtaber|cebzcg|qvfertneq/

/** The plain text of what a text hides with base64, reversal or ROT13. */
export function decodeHiddenText(text: string): string[] {
  const lower = text.toLowerCase()
  const plain = [...text.matchAll(BASE64)].slice(0, MAX_RUNS).flatMap(([run]) => decode(run))
  if (REVERSED.test(lower)) plain.push([...text].reverse().join(''))
  if (ROTATED.test(lower)) plain.push(text.replace(/[a-z]/gi, rotate))
  return plain
}

function decode(run: string): string[] {
  try {
    const text = atob(run)
    return PROSE.test(text) && text.includes(' ') ? [text] : []
  } catch {
    // Not base64, just a long word or path.
    return []
  }
}

function rotate(letter: string): string {
  const base = letter < 'a' ? 65 : 97
  return String.fromCharCode(((letter.charCodeAt(0) - base + 13) % 26) + base)
}
