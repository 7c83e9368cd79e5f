import type { FilterChannel, FilterFinding, StreamFilter, StreamFilterStep } from '../../contract/filter.ts'

/** Released text that is kept for look-behind. */
const LOOK_BEHIND = 64
/** The buffer is kept short, because searching a concatenated string first copies it. */
const COMPACT_AT = 256
/** Longest match that is held back while it grows. */
const MAX_STRETCH = 64 * 1024

/**
 * Replaces what `find` finds in a streamed text. A position is judged once `holdBack` characters after it have arrived,
 * or at the end, so the result does not depend on the chunks. Costs one search of the pending text per chunk.
 */
export function createFindStream(
  find: (text: string, from: number) => FilterFinding | undefined,
  holdBack: number,
): StreamFilter<StreamFilterStep> {
  let buffer = ''
  let at = 0
  function release(channel: FilterChannel, isEnd: boolean): StreamFilterStep {
    let out = ''
    // The last position that can be judged.
    const limit = isEnd ? buffer.length : buffer.length - holdBack
    while (at <= limit && at < buffer.length) {
      const found = find(buffer, at)
      if (!found || found.start > limit || found.end <= found.start) break
      out += buffer.slice(at, found.start)
      at = found.start
      // A match that reaches the end may continue in the next chunk.
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
  /** Restores the state if the search throws, so that nothing is lost. */
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

/** A text as it appears inside a JSON string, such as tool arguments. */
function inJson(text: string): string {
  return JSON.stringify(text).slice(1, -1)
}

/** Avoids splitting a surrogate pair. */
function beforePair(text: string, index: number): number {
  const code = text.charCodeAt(index - 1)
  return code >= 0xd800 && code <= 0xdbff ? index - 1 : index
}
