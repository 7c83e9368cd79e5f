import type { StreamPart } from '../../contract/reply.ts'
import { PartGuard } from './part-guard.ts'
import type { StreamLink } from './stream-link.ts'

/**
 * A streamed answer through filters in order. Pulls, hands on and closes; what is said is up to the guards. A filter
 * that ends the answer stops the upstream.
 */
export async function* guardParts(
  parts: AsyncIterable<StreamPart>,
  links: readonly StreamLink[],
): AsyncGenerator<StreamPart> {
  const guards = links.map((link) => new PartGuard(link))
  try {
    for await (const part of parts) {
      let current: readonly StreamPart[] = [part]
      let ended = false
      for (const guard of guards) {
        const next: StreamPart[] = []
        for (const each of current) {
          const made = guard.see(each)
          next.push(...(made instanceof Promise ? await made : made))
          if (guard.ended) break
        }
        current = next
        ended ||= guard.ended
      }
      yield* current
      if (ended) return
    }
  } finally {
    for (const link of links) link.close()
  }
}
