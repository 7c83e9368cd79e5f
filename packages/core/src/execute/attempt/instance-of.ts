import type { Candidate } from '../../contract/execute/candidate.ts'
import { showOrigin } from '../../util/text/show-origin.ts'

/** A candidate's address as it appears in events and reports. Undefined for functions. */
export function instanceOf({ instance, url }: Candidate): string | undefined {
  return instance ?? (url === undefined ? undefined : showOrigin(url))
}
