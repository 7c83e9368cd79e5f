import { readFileSync } from 'node:fs'
import type { ChatMessage } from '@planojs/core'

export interface ToldConversation {
  /** What it is about, or the type of its signal. */
  title: string
  messages: ChatMessage[]
}

/**
 * Reads conversations from a fixture: `# title`, then a line for each message. `U:` is the user, `A:` the assistant, `C:` a
 * call with a name and JSON, `R:` its result.
 */
export function readConversations(name: string): ToldConversation[] {
  const text = readFileSync(new URL(`./fixtures/${name}`, import.meta.url), 'utf8')
  return text
    .split(/^# /m)
    .slice(1)
    .map((block) => {
      const [title = '', ...lines] = block.trimEnd().split('\n')
      return { title, messages: lines.map(readLine) }
    })
}

function readLine(line: string, at: number): ChatMessage {
  const content = line.slice(3).replaceAll('\\n', '\n')
  if (line.startsWith('U')) return { role: 'user', content }
  if (line.startsWith('A')) return { role: 'assistant', content }
  if (line.startsWith('R')) return { role: 'tool', tool_call_id: `c${at - 1}`, content }
  const space = content.indexOf(' ')
  const called = { name: content.slice(0, space), arguments: content.slice(space + 1) }
  return { role: 'assistant', content: null, tool_calls: [{ id: `c${at}`, type: 'function', function: called }] }
}
