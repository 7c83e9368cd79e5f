/** Shorter runs are names, ids and hashes. */
const BASE64 = /[A-Za-z0-9+/]{24,2000}={0,2}/g
const MAX_RUNS = 8
const PROSE = /^[\x20-\x7e\s]{12,}$/
/** Words of attacks as they stand when letters are turned around or moved on by thirteen. */
const REVERSED = /snoitcurtsni|tpmorp|erongi|drager ?sid|selur/
const ROTATED = /vafgehpgvba|vtaber|cebzcg|qvfertneq/

/** What a text hides by base64, by being written backwards, or by ROT13: the plain forms, for those who judge texts. */
export function unveilText(text: string): string[] {
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
    // Not base64: a long word or a path, which hides nothing.
    return []
  }
}

function rotate(letter: string): string {
  const base = letter < 'a' ? 65 : 97
  return String.fromCharCode(((letter.charCodeAt(0) - base + 13) % 26) + base)
}
