import { stemsOfVerb, type ToolKind } from '../weighed/tool-kind.ts'
import { stemWord } from '../weighed/word-index.ts'
import { DENIAL, DONE_BEFORE, FAILURE_FORMS } from './failure-forms.data.ts'

const FORM_LENGTH = 200
const LEAST_VALUE = 2
const MOST_VALUES = 12

/** A short result and the call that it answers. */
export interface ShortAnswer {
  /** In lower case, with `""` for what stands in quotation marks. */
  short: string
  kind: ToolKind
  /** The words of the tool's name. */
  name: readonly string[]
  /** The values that the call gave. */
  given: readonly string[]
  /** Whether the tool was asked for a verdict, which may be bad. */
  judges: boolean
}

/** How surely a whole short result has the form of a refusal, which no choice of words clears; undefined when it has none. */
export function readRefusalForm(answer: ShortAnswer): number | undefined {
  const { kind, judges } = answer
  if (judges || answer.short.length > FORM_LENGTH) return undefined
  const form = withoutValues(answer)
  if (FAILURE_FORMS.some(({ words, except }) => !except.has(kind) && words.test(form))) return 0.85
  if (kind === 'text' || kind === 'read' || kind === 'search') return undefined
  if (deniesVerb(form, answer.name)) return 0.85
  return kind !== 'anonymous' && DONE_BEFORE.test(form) ? 0.7 : undefined
}

/** The result with `""` for what the call gave, as for what stands in quotation marks. */
function withoutValues({ short, given }: ShortAnswer): string {
  let form = short
  for (const value of given.slice(0, MOST_VALUES)) {
    const said = value.toLowerCase()
    if (said.length >= LEAST_VALUE && said.length < FORM_LENGTH && !/^(?:true|false|null)$/.test(said))
      form = form.replaceAll(` ${said}`, ' ""')
  }
  return form
}

/** Whether the result denies just what the tool is for: "Failed to close the account" of `close_account`. */
function deniesVerb(form: string, name: readonly string[]): boolean {
  const denied = DENIAL.exec(form)?.[1]
  return denied !== undefined && stemsOfVerb(name[0] ?? '').includes(stemWord(denied))
}
