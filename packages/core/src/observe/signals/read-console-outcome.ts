import { SHELL_ADVICE, SHELL_COMPLAINT, SHELL_END } from './failure-forms.data.ts'

const MOST_LINES = 6
const TAIL_LENGTH = 200

/**
 * Whether an output is nothing but complaints of programs, or sums up that they gave up. What brings something beside a
 * complaint has brought it.
 */
export function readComplaints(trimmed: string): boolean {
  const text = trimmed.toLowerCase()
  const [first = '', ...others] = text.split('\n', MOST_LINES)
  if (SHELL_END.test(text.slice(-TAIL_LENGTH))) return true
  const lines = [first, ...others]
  if (!lines.every((line) => SHELL_COMPLAINT.test(line) || SHELL_ADVICE.test(line))) return false
  return lines.some((line) => SHELL_COMPLAINT.test(line))
}
