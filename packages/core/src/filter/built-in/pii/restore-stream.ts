import type { StreamFilter, StreamFilterStep } from '../../../contract/filter.ts'
import type { PlaceholderTable } from './placeholder-table.ts'

const PLACEHOLDER = /\[[A-Z][A-Z0-9_]{0,30}_\d{1,6}\]/g
/** What may be the start of a placeholder at the end of a text. */
const BEGUN = /\[(?:[A-Z][A-Z0-9_]{0,37}|)$/

/** Replaces placeholders with the original values; in tool arguments, escaped as JSON. */
export function restoreText(text: string, table: PlaceholderTable, isJson: boolean): string {
  return text.replace(PLACEHOLDER, (placeholder) => {
    const value = table.valueOf(placeholder)
    if (value === undefined) return placeholder
    return isJson ? JSON.stringify(value).slice(1, -1) : value
  })
}

/** The same for a streamed text. Holds back only a possible start of a placeholder. */
export function createRestoreStream(table: PlaceholderTable): StreamFilter<StreamFilterStep> {
  let held = ''
  return {
    push(channel, text) {
      const whole = held + text
      const begun = BEGUN.exec(whole)
      const isHeld = begun !== null && whole.length - begun.index < table.longest
      const end = isHeld ? begun.index : whole.length
      held = whole.slice(end)
      return { text: restoreText(whole.slice(0, end), table, channel === 'tool-arguments') }
    },
    end(channel) {
      const text = restoreText(held, table, channel === 'tool-arguments')
      held = ''
      return { text }
    },
  }
}
