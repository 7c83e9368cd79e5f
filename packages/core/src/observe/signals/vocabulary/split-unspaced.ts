const FIRST_UNSPACED = 0xe00
/** Thai, Lao, Burmese, Khmer, kana and Chinese characters: scripts without spaces between words. */
const UNSPACED = /[\u0e00-\u0eff\u1000-\u109f\u1780-\u17ff\u3040-\u30ff\u3400-\u9fff\uf900-\ufaff]/

/** Whether a run of letters is in a script without spaces, and so is not a single word. */
export function isUnspaced(run: string): boolean {
  return run.charCodeAt(0) >= FIRST_UNSPACED && UNSPACED.test(run)
}

/** Splits a run of such a script into pairs of characters, which are used as words. */
export function splitUnspaced(run: string): readonly string[] {
  const pairs: string[] = []
  for (let at = 0; at < run.length; at += 2) pairs.push(run.slice(at, at + 2))
  return pairs
}
