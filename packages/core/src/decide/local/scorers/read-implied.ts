import { readStem } from '../words/read-words.ts'
import { REQUEST_FORMS } from './request-forms.data.ts'

/** The stems of each form's words. */
export const IMPLIED_STEMS: readonly (readonly string[])[] = REQUEST_FORMS.map(({ words }) =>
  words.split(' ').map(readStem),
)

/** The forms that a text has, as indexes into `IMPLIED_STEMS`. */
export function readImplied(text: string): readonly number[] {
  return REQUEST_FORMS.flatMap(({ form }, index) => (form.test(text) ? [index] : []))
}
