import { defineFilter } from '@planojs/core'

const CODE_NAME = /PROJECT-\d{4}/g

/**
 * A filter in code for the agent's answer: replaces code names. `holdBack` is the length of the longest match in
 * characters, so that a code name is found even when the stream splits it into several chunks.
 */
export const codeNameFilter = defineFilter({
  holdBack: 'PROJECT-1234'.length,
  find(text, from) {
    CODE_NAME.lastIndex = from
    const match = CODE_NAME.exec(text)
    if (!match) return undefined
    return { start: match.index, end: match.index + match[0].length, replacement: '[PROJECT]' }
  },
})
