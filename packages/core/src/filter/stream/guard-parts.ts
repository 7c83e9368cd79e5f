import type { StreamPart } from '../../contract/wire/reply.ts'
import { isList, join, type Made, PartGuard } from './part-guard.ts'
import type { StreamLink } from './stream-link.ts'

/** Runs a streamed answer through filters in order. A filter that ends the answer stops the upstream. */
export async function* guardParts(
  parts: AsyncIterable<StreamPart>,
  links: readonly StreamLink[],
): AsyncGenerator<StreamPart> {
  const guards = links.map((link) => new PartGuard(link))
  try {
    for await (const part of parts) {
      const passed = passThrough(guards, part)
      const made = passed instanceof Promise ? await passed : passed
      if (!isList(made)) yield made
      // `yield*` would add promises for every part.
      else for (const each of made) yield each
      if (guards.some(hasEnded)) return
    }
  } finally {
    for (const link of links) link.close()
  }
}

function hasEnded(guard: PartGuard): boolean {
  return guard.ended
}

/** Passes a part through the filters from index `from` on. Asynchronous only from the first asynchronous filter on. */
function passThrough(guards: readonly PartGuard[], part: StreamPart, from = 0): Made {
  let single = part
  for (let index = from; index < guards.length; index += 1) {
    const made = (guards[index] as PartGuard).see(single)
    if (made instanceof Promise) return made.then((parts) => passAll(guards, parts, index + 1))
    if (isList(made)) return made.length === 0 ? made : passAll(guards, made, index + 1)
    single = made
  }
  return single
}

/** Passes several parts in sequence through the filters from index `from` on. */
function passAll(guards: readonly PartGuard[], made: StreamPart | readonly StreamPart[], from: number): Made {
  if (from >= guards.length) return made
  if (!isList(made)) return passThrough(guards, made, from)
  let all: readonly StreamPart[] = []
  for (const [index, part] of made.entries()) {
    const passed = passThrough(guards, part, from)
    if (passed instanceof Promise) {
      const before = all
      return passed.then(async (now) => join(join(before, now), await passAll(guards, made.slice(index + 1), from)))
    }
    all = join(all, passed)
  }
  return all
}
