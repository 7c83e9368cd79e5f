/** Shorter words have too many neighbours to be corrected. */
const MIN_LENGTH = 4

/** The word and all words with one letter deleted. Two words within one edit share one of these. */
function readDeletions(word: string): string[] {
  const forms = [word]
  for (let at = 0; at < word.length; at++) forms.push(word.slice(0, at) + word.slice(at + 1))
  return forms
}

/**
 * Whether the edit distance of two words is 1, counting insertion, deletion, substitution and transposition (Damerau
 * 1964).
 */
export function isOneEditApart(left: string, right: string): boolean {
  if (Math.abs(left.length - right.length) > 1 || left === right) return false
  let start = 0
  while (start < left.length && start < right.length && left[start] === right[start]) start++
  let leftEnd = left.length
  let rightEnd = right.length
  while (leftEnd > start && rightEnd > start && left[leftEnd - 1] === right[rightEnd - 1]) {
    leftEnd--
    rightEnd--
  }
  const leftRest = leftEnd - start
  const rightRest = rightEnd - start
  if (leftRest <= 1 && rightRest <= 1) return true
  return leftRest === 2 && rightRest === 2 && left[start] === right[start + 1] && left[start + 1] === right[start]
}

/**
 * Whether the first word may be a misspelling of the second. Short words are excluded. The first letter must match: few
 * misspellings change it, but many different words differ in it.
 */
export function isMisspelling(word: string, candidate: string): boolean {
  if (word.length < MIN_LENGTH || candidate.length < MIN_LENGTH - 1) return false
  return candidate[0] === word[0] && isOneEditApart(word, candidate)
}

/** Finds the words of a list within one edit, in time independent of the list's length. */
export class SpellingIndex {
  private readonly words: readonly string[]
  private readonly wordsByForm = new Map<string, number[]>()

  constructor(words: readonly string[]) {
    this.words = words
    words.forEach((word, index) => {
      if (word.length < MIN_LENGTH - 1) return
      for (const form of readDeletions(word)) {
        const list = this.wordsByForm.get(form)
        if (list) list.push(index)
        else this.wordsByForm.set(form, [index])
      }
    })
  }

  /** Indexes of the words that may be meant. */
  find(word: string): number[] {
    if (word.length < MIN_LENGTH) return []
    const found = new Set<number>()
    for (const form of readDeletions(word)) {
      for (const index of this.wordsByForm.get(form) ?? []) {
        const candidate = this.words[index] ?? ''
        if (isMisspelling(word, candidate)) found.add(index)
      }
    }
    return [...found]
  }
}
