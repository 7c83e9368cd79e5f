import type { CapturedMessage, FilterChange } from '../contract/record/events.ts'
import type { ChatMessage } from '../contract/wire/message.ts'

/** Largest number of changed messages to show. */
const MAX_CHANGES = 20

/** The changes of a rewrite, message by message, redacted for display. */
export function listChanges(
  before: readonly ChatMessage[],
  after: readonly ChatMessage[],
  show: (message: ChatMessage) => CapturedMessage,
): FilterChange[] {
  const changes: FilterChange[] = []
  const length = Math.max(before.length, after.length)
  for (let index = 0; index < length && changes.length < MAX_CHANGES; index += 1) {
    const old = before[index]
    const now = after[index]
    if (old === now) continue
    const was = old && textOf(show(old))
    const is = now && textOf(show(now))
    if (was === is) continue
    const role = (now ?? old)?.role ?? 'user'
    changes.push({
      index,
      role,
      ...(was === undefined ? {} : { before: was }),
      ...(is === undefined ? {} : { after: is }),
    })
  }
  return changes
}

/** A message as one text, including its tool calls. */
function textOf({ content, toolCalls = [] }: CapturedMessage): string {
  const calls = toolCalls.map((call) => `${call.name}(${call.arguments})`)
  return [content, ...calls].filter((text) => text !== '').join('\n')
}
