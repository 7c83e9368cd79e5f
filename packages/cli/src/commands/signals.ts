import { analyzeSignals, type JsonValue, type SignalReport } from '@planojs/core'
import { type Command, EXIT, JSON_OPTION, UsageError } from '../command.ts'
import { formatTable } from '../print/table.ts'
import { writeResult } from '../print/write-result.ts'
import { readJsonItems } from '../read-json.ts'

type Conversation = Parameters<typeof analyzeSignals>[0]

export const signals: Command = {
  usage: 'conversation.json',
  summary: 'Find behavioural signals in a conversation of chat completions messages.',
  options: JSON_OPTION,
  examples: ['signals conversation.json', 'signals conversation.json --json'],
  words: { least: 1, most: 1 },
  async run(typed, terminal) {
    const [path = ''] = typed.positionals
    const report = analyzeSignals(readMessages(await readJsonItems(path), path))
    writeResult(terminal, typed, { result: report, describe })
    return report.flagged ? EXIT.found : EXIT.done
  },
}

function describe({ quality, score, summary, signals: found }: SignalReport): string {
  const rows = found.map(({ type, messageIndex, confidence, snippet }) => [
    type,
    messageIndex,
    confidence.toFixed(2),
    snippet,
  ])
  const table = rows.length > 0 ? `\n${formatTable([['signal', 'message', 'confidence', ''], ...rows])}` : ''
  return `${quality}, ${score} of 100\n${summary}\n${table}`
}

/** A file contains messages, or a request with messages. Throws UsageError naming the first that is none. */
function readMessages(items: readonly JsonValue[], path: string): Conversation {
  const [first] = items
  const isRequest = typeof first === 'object' && first !== null && 'messages' in first
  const messages = isRequest && Array.isArray(first['messages']) ? first['messages'] : items
  if (messages.length === 0) throw new UsageError(`${path} contains no messages.`)
  const wrong = messages.findIndex((each) => typeof each !== 'object' || each === null || !('role' in each))
  if (wrong >= 0) throw new UsageError(`${path}, message ${wrong + 1}: "role" is missing.`)
  return messages as unknown as Conversation
}
