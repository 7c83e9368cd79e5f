import type { StreamPart } from '../../contract/reply.ts'
import { type Made, PartGuard } from './part-guard.ts'
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
      let current: readonly StreamPart[] | StreamPart = part
      let ended = false
      for (const guard of guards) {
        const made: Made = Array.isArray(current) ? seeAll(guard, current) : guard.see(current as StreamPart)
        current = made instanceof Promise ? await made : made
        ended ||= guard.ended
      }
      if (Array.isArray(current)) yield* current
      else yield current as StreamPart
      if (ended) return
    }
  } finally {
    for (const link of links) link.close()
  }
}

/** The parts that a filter makes of those that the filter before it made. */
function seeAll(guard: PartGuard, parts: readonly StreamPart[]): Made {
  const [first] = parts
  if (parts.length === 0 || first === undefined) return parts
  if (parts.length === 1) return guard.see(first)
  return seeEach(guard, parts)
}

async function seeEach(guard: PartGuard, parts: readonly StreamPart[]): Promise<readonly StreamPart[]> {
  const all: StreamPart[] = []
  for (const part of parts) {
    const made = guard.see(part)
    all.push(...(made instanceof Promise ? await made : made))
    if (guard.ended) break
  }
  return all
}
