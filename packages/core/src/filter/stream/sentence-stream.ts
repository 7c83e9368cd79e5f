import type { StreamFilter, StreamFilterStep } from '../../contract/filter.ts'

/** Longer sentences are split, to limit buffering. */
const MAX_SENTENCE = 2000
/** The end of a sentence with its following space, or a line break. */
const END = /(?<![.!?\u2026\u3002\uff01\uff1f])[.!?\u2026\u3002\uff01\uff1f]+["'\u201d\u2019)\]]*\s+|\n+/g

/** Splits a streamed text into complete sentences, independently of the chunks. */
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
  const found = END.exec(text.slice(0, MAX_SENTENCE + 1))
  const end = found ? found.index + found[0].length : undefined
  if (end !== undefined && end <= MAX_SENTENCE && end < text.length) return end
  if (end !== undefined && end <= MAX_SENTENCE) return undefined
  return text.length > MAX_SENTENCE ? MAX_SENTENCE : undefined
}

/** Passes complete sentences to a stream filter. */
export function createSentenceStream(inner: StreamFilter): StreamFilter {
  const cutter = createSentenceCutter()
  return {
    push(channel, text) {
      const sentences = cutter.push(text)
      return sentences.length === 0 ? { text: '' } : join(sentences.map((each) => () => inner.push(channel, each)))
    },
    end(channel) {
      const last = cutter.end()
      return join([...(last === undefined ? [] : [() => inner.push(channel, last)]), () => inner.end(channel)])
    },
  }
}

type Step = StreamFilterStep | Promise<StreamFilterStep>

/**
 * Runs steps in sequence up to the first that ends the answer. Asynchronous only from the first asynchronous step on.
 */
function join(calls: readonly (() => Step)[], before = ''): Step {
  let text = before
  for (const [index, call] of calls.entries()) {
    const made = call()
    if (made instanceof Promise) {
      const so = text
      return made.then((step) => (isLast(step) ? withBefore(so, step) : join(calls.slice(index + 1), so + step.text)))
    }
    if (isLast(made)) return withBefore(text, made)
    text += made.text
  }
  return { text }
}

function isLast(step: StreamFilterStep): step is Exclude<StreamFilterStep, { text: string; cut?: never }> {
  return 'cut' in step || 'refuse' in step
}

function withBefore(text: string, step: StreamFilterStep): StreamFilterStep {
  return { ...step, text: text + (step.text ?? '') }
}
