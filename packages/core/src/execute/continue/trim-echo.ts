/** A shorter repetition may be intentional. */
const MIN_ECHO = 8

/**
 * Joins a continuation to the text before it: some models repeat the whole text, and white space at the joint must not
 * be doubled. Text is held back only while it could still be such a repetition; `flush` releases it.
 */
export interface EchoTrim {
  push(text: string): string
  flush(): string
}

export function createEchoTrim(before: string): EchoTrim {
  const core = before.trimEnd()
  const space = before.slice(core.length)
  let phase: 'echo' | 'space' | 'pass' = core.length >= MIN_ECHO ? 'echo' : 'space'
  let held = ''

  /** Releases the part of the held text that is certain; at the end, all of it. */
  function release(isEnd: boolean): string {
    if (phase === 'echo') {
      if (!isEnd && held.length < core.length && core.startsWith(held)) return ''
      if (held.startsWith(core)) held = held.slice(core.length)
      phase = 'space'
    }
    if (phase === 'space') {
      if (!isEnd && held.length < space.length && space.startsWith(held)) return ''
      let at = 0
      while (at < space.length && held[at] === space[at]) at += 1
      held = held.slice(at)
      phase = 'pass'
    }
    const ready = held
    held = ''
    return ready
  }

  return {
    push(text) {
      if (phase === 'pass') return text
      held += text
      return release(false)
    },
    flush: () => release(true),
  }
}
