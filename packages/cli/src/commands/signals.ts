import { analyzeSignals, type JsonValue } from '@planojs/core'
import { type Command, EXIT, JSON_OPTION } from '../command.ts'
import { formatTable } from '../print/table.ts'
import { readJsonItems } from '../read-json.ts'

type Conversation = Parameters<typeof analyzeSignals>[0]

export const signals: Command = {
  usage: 'conversation.json',
  summary: 'Read behavioural signals out of a conversation in chat completions messages.',
  options: JSON_OPTION,
  words: { least: 1, most: 1 },
  async run({ values, positionals: [path = ''] }, terminal) {
    const report = analyzeSignals(messagesOf(await readJsonItems(path)))
    if (values['json'] === true) terminal.write(`${JSON.stringify(report, null, 2)}\n`)
    else {
      terminal.write(`${report.quality}, ${report.score} of 100\n${report.summary}\n`)
      const rows = report.signals.map(({ type, messageIndex, confidence, snippet }) => [
        type,
        messageIndex,
        confidence.toFixed(2),
        snippet,
      ])
      if (rows.length > 0) terminal.write(`\n${formatTable([['signal', 'message', 'confidence', ''], ...rows])}`)
    }
    return report.flagged ? EXIT.found : EXIT.done
  },
}

/** A file has the messages, or a request that has them. */
function messagesOf(items: readonly JsonValue[]): Conversation {
  const [first] = items
  const isRequest = typeof first === 'object' && first !== null && 'messages' in first
  const messages = isRequest && Array.isArray(first['messages']) ? first['messages'] : items
  return messages as unknown as Conversation
}
