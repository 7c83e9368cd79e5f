import { isMark, readResultWords } from './read-words.ts'

const NO_VALUES: ReadonlySet<string> = new Set()
/** English function words that most sentences contain, without those that are spelt alike in another language. */
const ENGLISH = new Set(
  'the of for and or is it at as to its by not with you your we they he she this that there was were are been has have had does did could would must should been from into about when then than after before until because but if which who what any some more only yet already still too please now yes ok okay up out'.split(
    ' ',
  ),
)
/** The same for other languages in Latin script. */
const OTHERS = new Set(
  [
    'el la los las un una se ha han del al por para con su sus muy ya est\u00e1 fue ser sin pero',
    'der die das und ist sind wurde wurden wird ein eine einen nicht kein keine mit f\u00fcr auf zu im vom bei bereits noch',
    'le les des du une est sont pour avec pas vous votre sur dans ce cette aux n\u2019est',
    'os um uma foi foram n\u00e3o em com da dos das seu sua j\u00e1 \u00e0',
    'il lo gli \u00e8 stato stata per di che non della dello nel',
    'het een van niet geen op voor werd zijn uw naar',
    'och \u00e4r ett har inte p\u00e5 f\u00f6r att som det den blev av til ikke er',
    'nie si\u0119 jest na zosta\u0142 zosta\u0142a bir ve i\u00e7in de\u011fil',
  ].flatMap((words) => words.split(' ')),
)
const BEYOND_ASCII = /[^\p{ASCII}\p{P}\p{S}\p{N}\p{Z}]/u
const KNOWN_SHARE = 1 / 3

/**
 * Whether the English word weights do not apply to a text: none of its words is known, or few are and its letters or
 * function words indicate another language.
 */
export function isForeign(text: string, knows: (stem: string) => boolean): boolean {
  const words = readResultWords(text, NO_VALUES).filter((word) => !isMark(word) && !/^[A-Z]/.test(word.stem))
  if (words.length === 0) return false
  let known = 0
  let other = false
  for (const { raw, stem, classes } of words) {
    if (classes.length > 0 || ENGLISH.has(raw) || (raw.length > 3 && knows(stem))) known += 1
    else other ||= OTHERS.has(raw) || BEYOND_ASCII.test(raw)
  }
  return known === 0 || (other && known <= words.length * KNOWN_SHARE)
}
