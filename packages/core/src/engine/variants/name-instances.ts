import type { Candidate } from '../../contract/execute/candidate.ts'
import { showOrigin } from '../../util/text/show-origin.ts'

/**
 * Names the addresses of one upstream. Paths may contain secrets and are not shown, so several addresses at one origin
 * are numbered: `https://agents.example#2`.
 */
export function nameInstances(candidates: readonly Candidate[]): Candidate[] {
  const byOrigin = new Map<string, string[]>()
  for (const { url } of candidates) {
    if (url === undefined) continue
    const urls = byOrigin.get(showOrigin(url)) ?? []
    byOrigin.set(showOrigin(url), urls)
    if (!urls.includes(url)) urls.push(url)
  }
  return candidates.map((candidate) => {
    const { url } = candidate
    if (url === undefined) return candidate
    const origin = showOrigin(url)
    const urls = byOrigin.get(origin) ?? []
    return { ...candidate, instance: urls.length > 1 ? `${origin}#${urls.indexOf(url) + 1}` : origin }
  })
}
