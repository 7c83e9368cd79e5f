import type { FilterChannel, StreamFilter, StreamFilterStep } from '../../contract/filter.ts'

/** A sentence longer than this is taken in parts, so that text without an end does not pile up. */
const MAX_SENTENCE = 2000
/** An end of a sentence with the space behind it, or a line break. */
const END = /[.!?\u2026\u3002\uff01\uff1f]+["'\u201d\u2019)\]]*\s+|\n+/g

/** Cuts a growing text into whole sentences; the cuts do not depend on the pieces in which it came. */
export function createSentenceCutter(): { push(text: string): string[]; end(): string | undefined } {
  let rest = ''
  return {
    push(text) {
      rest += text
      const sentences: string[] = []
      for (;;) {
        const end = findEnd(rest)
        if (end === undefined) return sentences
        sentences.push(rest.slice(0, end))
        rest = rest.slice(end)
      }
    },
    end() {
      const last = rest
      rest = ''
      return last === '' ? undefined : last
    },
  }
}

function findEnd(text: string): number | undefined {
  END.lastIndex = 0
  const found = END.exec(text)
  const end = found ? found.index + found[0].length : undefined
  if (end !== undefined && end <= MAX_SENTENCE && end < text.length) return end
  if (end !== undefined && end <= MAX_SENTENCE) return undefined
  return text.length > MAX_SENTENCE ? MAX_SENTENCE : undefined
}

/** Feeds a stream filter whole sentences. */
export function createSentenceStream(inner: StreamFilter): StreamFilter {
  const cutter = createSentenceCutter()
  function feed(channel: FilterChannel, sentences: readonly string[]): StreamFilterStep {
    let text = ''
    for (const sentence of sentences) {
      const step = inner.push(channel, sentence)
      text += step.text ?? ''
      if ('refuse' in step || 'cut' in step) return { ...step, text }
    }
    return { text }
  }
  return {
    push: (channel, text) => feed(channel, cutter.push(text)),
    end(channel) {
      const last = cutter.end()
      const fed = feed(channel, last === undefined ? [] : [last])
      if ('refuse' in fed || 'cut' in fed) return fed
      const step = inner.end(channel)
      return { ...step, text: fed.text + (step.text ?? '') }
    },
  }
}
