import { EXIT_LINE, SHELL_ADVICE, SHELL_COMPLAINT, SHELL_END } from './failure-forms.data.ts'

const MOST_LINES = 6
const HEAD_LENGTH = 1500
/** A shell that could not parse its input ran nothing. */
const UNPARSED = /: (?:-c|eval|command substitution): line \d{1,4}: (?:syntax error|unexpected eof)/
/** The lines that PowerShell adds to every error. */
const ERROR_RECORD = /\n\s{0,40}\+ (?:categoryinfo|fullyqualifiederrorid)\s{0,10}:/
const TAIL_LENGTH = 200

/**
 * Whether an output consists only of error messages of programs, or reports that they gave up. Any other output counts
 * as a result.
 */
export function readComplaints(trimmed: string): boolean {
  const head = trimmed.slice(0, HEAD_LENGTH).toLowerCase()
  if (UNPARSED.test(head) || ERROR_RECORD.test(head) || SHELL_END.test(trimmed.slice(-TAIL_LENGTH).toLowerCase()))
    return true
  const lines = head.split('\n', MOST_LINES)
  if (!lines.every((line) => SHELL_COMPLAINT.test(line) || SHELL_ADVICE.test(line))) return false
  return lines.some((line) => SHELL_COMPLAINT.test(line))
}

/** Whether an output ends with the exit status of a failed program. */
export function endsInFailure(trimmed: string): boolean {
  return EXIT_LINE.test(trimmed.slice(-TAIL_LENGTH).toLowerCase())
}
