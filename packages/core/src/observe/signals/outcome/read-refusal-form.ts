import { stemsOfVerb, type ToolKind } from '../classifier/tool-kind.ts'
import { stemWord } from '../classifier/word-index.ts'
import { DENIAL, DONE_BEFORE, FAILURE_FORMS } from './failure-forms.data.ts'

const FORM_LENGTH = 200
const LEAST_VALUE = 2
const MOST_VALUES = 12

/** A short result and the call that it answers. */
export interface ShortAnswer {
  /** In lower case, with `""` in place of quoted text. */
  short: string
  kind: ToolKind
  /** The words of the tool's name. */
  name: readonly string[]
  /** The argument values of the call. */
  given: readonly string[]
  /** Whether the tool was asked for a verdict, which may be negative. */
  judges: boolean
}

/**
 * How certain it is that a whole short result has the form of a refusal. The choice of words does not change this.
 * Undefined without such a form.
 */
export function readRefusalForm(answer: ShortAnswer): number | undefined {
  const { kind, judges } = answer
  if (judges || answer.short.length > FORM_LENGTH) return undefined
  const form = withoutValues(answer)
  if (FAILURE_FORMS.some(({ words, except }) => !except.has(kind) && words.test(form))) return 0.85
  if (kind === 'text' || kind === 'read' || kind === 'search') return undefined
  if (deniesVerb(form, answer.name)) return 0.85
  return kind !== 'anonymous' && DONE_BEFORE.test(form) ? 0.7 : undefined
}

/** The result with `""` in place of the call's argument values, as for quoted text. */
function withoutValues({ short, given }: ShortAnswer): string {
  let form = short
  for (const value of given.slice(0, MOST_VALUES)) {
    const said = value.toLowerCase()
    if (said.length >= LEAST_VALUE && said.length < FORM_LENGTH && !/^(?:true|false|null)$/.test(said))
      form = form.replaceAll(` ${said}`, ' ""')
  }
  return form
}

/** Whether the result denies exactly what the tool does: "Failed to close the account" from `close_account`. */
function deniesVerb(form: string, name: readonly string[]): boolean {
  const denied = DENIAL.exec(form)?.[1]
  return denied !== undefined && stemsOfVerb(name[0] ?? '').includes(stemWord(denied))
}
