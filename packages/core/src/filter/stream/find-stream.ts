import type { FilterChannel, FilterFinding, StreamFilter, StreamFilterStep } from '../../contract/filter.ts'

/** Released text that stays in reach of look-behind. */
const LOOK_BEHIND = 64
/** Joining text makes a copy of the buffer at the next search, so it is kept short. */
const COMPACT_AT = 256
/** A stretch that is still growing is held no longer than this. */
const MAX_STRETCH = 64 * 1024

/**
 * Replaces what `find` finds in a growing text. A place is judged once `holdBack` characters from it on are there, or
 * at the end, so the result does not depend on how the text was cut. Costs one search over the unread tail per piece.
 */
export function createFindStream(
  find: (text: string, from: number) => FilterFinding | undefined,
  holdBack: number,
): StreamFilter<StreamFilterStep> {
  let buffer = ''
  let at = 0
  function release(channel: FilterChannel, isEnd: boolean): StreamFilterStep {
    let out = ''
    // The last place that can be judged.
    const limit = isEnd ? buffer.length : buffer.length - holdBack
    while (at <= limit && at < buffer.length) {
      const found = find(buffer, at)
      if (!found || found.start > limit || found.end <= found.start) break
      out += buffer.slice(at, found.start)
      at = found.start
      // What reaches to the end may go on in the next piece.
      if (!isEnd && found.end >= buffer.length && found.end - found.start < MAX_STRETCH) return { text: out }
      if ('cut' in found) return { text: out, cut: found.cut }
      if ('refuse' in found) return { text: out, refuse: found.refuse }
      out += channel === 'tool-arguments' ? inJson(found.replacement) : found.replacement
      at = found.end
    }
    if (limit > at) {
      const until = isEnd ? limit : beforePair(buffer, limit)
      out += buffer.slice(at, until)
      at = Math.max(at, until)
    }
    if (at > COMPACT_AT) {
      buffer = buffer.slice(at - LOOK_BEHIND)
      at = LOOK_BEHIND
    }
    return { text: out }
  }
  /** A search that throws has released nothing. */
  function careful(channel: FilterChannel, isEnd: boolean): StreamFilterStep {
    const before = at
    try {
      return release(channel, isEnd)
    } catch (error) {
      at = before
      throw error
    }
  }
  return {
    held: () => buffer.slice(at),
    push(channel, text) {
      buffer += text
      return careful(channel, false)
    },
    end: (channel) => careful(channel, true),
  }
}

/** As it is spelled inside of a JSON string, where tool arguments have their texts. */
function inJson(text: string): string {
  return JSON.stringify(text).slice(1, -1)
}

/** A place that does not part a surrogate pair. */
function beforePair(text: string, index: number): number {
  const code = text.charCodeAt(index - 1)
  return code >= 0xd800 && code <= 0xdbff ? index - 1 : index
}
