const FIRST_UNSPACED = 0xe00
/** Thai, Lao, Burmese, Khmer, kana and Chinese characters: scripts that set no spaces between words. */
const UNSPACED = /[\u0e00-\u0eff\u1000-\u109f\u1780-\u17ff\u3040-\u30ff\u3400-\u9fff\uf900-\ufaff]/

/** Whether a run of letters is written in a script without spaces, and so is no single word. */
export function isUnspaced(run: string): boolean {
  return run.charCodeAt(0) >= FIRST_UNSPACED && UNSPACED.test(run)
}

/** A run of such a script in pairs of characters, which stand for words. */
export function splitUnspaced(run: string): readonly string[] {
  const pairs: string[] = []
  for (let at = 0; at < run.length; at += 2) pairs.push(run.slice(at, at + 2))
  return pairs
}
