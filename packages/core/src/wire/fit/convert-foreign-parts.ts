import type { Dialect } from '../../contract/wire/dialect.ts'
import type { Turn, TurnPart } from '../../contract/wire/turn.ts'

/** Converts parts that only another API has to the text they contain, in messages and tool results. */
export function convertForeignParts(turn: Turn, dialect: Dialect): Turn {
  if (turn.source === dialect) return turn
  return {
    ...turn,
    messages: turn.messages.map((message) => ({
      ...message,
      parts: message.parts.map((part) => convertPart(part, dialect)),
    })),
  }
}

function convertPart(part: TurnPart, dialect: Dialect): TurnPart {
  if (part.type === 'tool-result') return { ...part, content: part.content.map((inner) => convertPart(inner, dialect)) }
  const isForeign = part.type === 'foreign' && part.dialect !== dialect
  return isForeign && part.text !== undefined ? { type: 'text', text: part.text } : part
}
