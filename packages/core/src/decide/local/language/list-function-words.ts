import { readStem, readTerms, readWords } from '../words/read-words.ts'
import { FUNCTION_WORDS } from './function-words.data.ts'
import { LANGUAGE_WORDS } from './language-words.data.ts'

/** Words that identify a language but may also be a topic. */
const SUBJECTS: ReadonlySet<string> = new Set(
  readTerms(
    'cuenta cuesta funciona olvidé número coûte marche oublié numéro vergessen geht funziona dimenticato numero custa ' +
      'esqueci kost werkt vergeten nummer koster działa zapomniałem zapomniałam çalışmıyor unuttum paket lupa nomor',
  ),
)

function listStems(words = ''): string[] {
  return readWords(words).map(readStem)
}

/** The stems of words that carry no topic in a language other than English. */
export function listFunctionWords(languages: Iterable<string>): ReadonlySet<string> {
  const stems = new Set<string>()
  for (const language of languages) {
    for (const stem of listStems(LANGUAGE_WORDS[language])) if (!SUBJECTS.has(stem)) stems.add(stem)
    for (const stem of listStems(FUNCTION_WORDS[language])) stems.add(stem)
  }
  return stems
}
