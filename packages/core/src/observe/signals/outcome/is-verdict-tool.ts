import { splitToolName } from '../classifier/tool-kind.ts'

const VERBS = new Set(
  (
    'is has can are does should may validate verify check test compare match classify detect lint scan audit analyse ' +
    'analyze review inspect diagnose compile assert spellcheck typecheck'
  ).split(' '),
)

/** The same as nouns at the end of a name: `spell_check`, `address_validation`. */
const NOUNS = new Set('check checker scan test lint linter audit validation validator verification'.split(' '))

/** Whether "false" is a regular finding of a tool, judging by the first and the last word of its name. */
export function isVerdictTool(tool: string): boolean {
  const words = splitToolName(tool)
  return VERBS.has(words[0] ?? '') || NOUNS.has(words.at(-1) ?? '')
}
