import { defineFilter } from '@planojs/core'

const CODE_NAME = /PROJECT-\d{4}/g

/** A filter in code, behind the agent: code names of projects stay inside, however a stream cuts them. */
export const codeNameFilter = defineFilter({
  holdBack: 'PROJECT-1234'.length,
  find(text, from) {
    CODE_NAME.lastIndex = from
    const match = CODE_NAME.exec(text)
    return match ? { start: match.index, end: match.index + match[0].length, replacement: '[PROJECT]' } : undefined
  },
})
