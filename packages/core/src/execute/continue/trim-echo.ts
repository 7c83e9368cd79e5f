/** Shorter beginnings than this may be said twice on purpose. */
const MIN_ECHO = 8

/**
 * Fits a continuation to the text that it continues: some models repeat the whole beginning, and white space at the
 * joint comes once. Text is held back only while it could still be such a repetition; `flush` gives what is held.
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

  /** What may go on of what is held; at the end everything may. */
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
