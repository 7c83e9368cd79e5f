import { readTerms } from './read-words.ts'

/** Quoted text, in pairs of marks. A single mark inside a word is an apostrophe. */
const QUOTED =
  /"[^"\n]{1,2000}"|“[^”\n]{1,2000}”|«[^»\n]{1,2000}»|„[^“”\n]{1,2000}[“”]|```[\s\S]{1,4000}?```|`[^`\n]{1,2000}`|(?<![\w'’])['‘][^'’\n]{1,400}['’](?!\w)/g
const ANY_MARK = /["“«„`'‘]/

/**
 * The terms that a text says itself, outside quotations. Undefined if that is all of them: without a quotation, and where
 * everything is quoted.
 */
export function readSpoken(text: string): ReadonlySet<string> | undefined {
  if (!ANY_MARK.test(text)) return undefined
  const bare = text.replace(QUOTED, ' ')
  const spoken = bare === text ? [] : readTerms(bare)
  return spoken.length === 0 ? undefined : new Set(spoken)
}
