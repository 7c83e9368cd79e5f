import type { ConversationState } from '../conversation-state.ts'
import { writeSnippet } from '../report/write-snippet.ts'
import type { CompatRow } from './compat-row.ts'
import { COMPAT_EXHAUSTION, COMPAT_FAILURES } from './compat-rules.data.ts'

/** A result can count once as a failure and once as an exhaustion, by its words alone. */
export function readCompatResults(row: CompatRow, before: readonly CompatRow[], state: ConversationState): void {
  const text = row.text.slice(0, 2000).toLowerCase()
  const tool = before.findLast(({ from }) => from === 'function_call')?.name ?? ''
  for (const [field, rules] of [
    ['error_type', COMPAT_FAILURES],
    ['exhaustion_type', COMPAT_EXHAUSTION],
  ] as const) {
    const rule = rules.find(({ words }) => words.test(text))
    if (!rule) continue
    const found = rule.words.exec(text)
    const start = found?.index ?? 0
    state.emit({
      type: rule.type,
      messageIndex: row.index,
      confidence: rule.confidence,
      snippet: writeSnippet(row.text, start, start + (found?.[0].length ?? 0)),
      metadata: {
        tool_name: tool,
        [field]: rule.type.slice(rule.type.lastIndexOf('.') + 1),
        matched: found?.[0] ?? '',
      },
    })
  }
}
