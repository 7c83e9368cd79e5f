/** Returns the classes of a word. */
export type ClassReader = (word: string) => readonly string[]

/** Looks up classes by words normalised with `fold`. The index is built on first use. */
export function createClassReader(
  classes: Readonly<Record<string, string>>,
  fold: (word: string) => string,
): ClassReader {
  let index: ReadonlyMap<string, readonly string[]> | undefined
  return (word) => {
    index ??= indexClasses(classes, fold)
    return index.get(word) ?? NO_CLASSES
  }
}

function indexClasses(
  classes: Readonly<Record<string, string>>,
  fold: (word: string) => string,
): ReadonlyMap<string, readonly string[]> {
  const index = new Map<string, string[]>()
  for (const [name, words] of Object.entries(classes))
    for (const word of words.split(' ')) {
      const folded = fold(word)
      const known = index.get(folded)
      if (!known) index.set(folded, [name])
      else if (!known.includes(name)) known.push(name)
    }
  return index
}

/** A coarse stem: the same for "expired", "expires" and "expire". */
export function stemWord(word: string): string {
  if (word.length < 5) return word
  const cut = word.replace(/(?:ations?|ingly|edly|ings?|ed|ies|es|ly|s|e)$/, '')
  return cut.length >= 3 ? cut : word
}

export const NO_CLASSES: readonly string[] = []
