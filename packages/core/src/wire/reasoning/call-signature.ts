import type { ReasoningPart, ToolCallPart, TurnPart } from '../../contract/wire/turn.ts'

const MARK = /^plano\.call\.gemini\.([\w-]*)\.(.*)$/s

/** Ids as every API takes them. */
const plain = (id: string) => id.replace(/[^\w-]/g, '_')

/**
 * Gemini's thought signature of a tool call, as the proof of reasoning without text: clients return that unchanged, but
 * their tool calls have no field for it. It names the call, because clients may reorder what they return.
 */
export function markCallSignature({ id, signature }: Pick<ToolCallPart, 'id' | 'signature'>): string | undefined {
  return signature === undefined ? undefined : `plano.call.gemini.${plain(id)}.${signature}`
}

const isMark = (part: TurnPart): part is ReasoningPart & { signature: string } =>
  part.type === 'reasoning' && part.origin === 'gemini' && part.signature?.startsWith('plano.call.') === true

/** Gives the tool calls of a message the signatures that its reasoning carries for them. */
export function claimCallSignatures(parts: TurnPart[]): TurnPart[] {
  if (!parts.some(isMark)) return parts
  const signatures = new Map(
    parts.filter(isMark).map(({ signature }) => {
      const [, id = '', own = ''] = MARK.exec(signature) ?? []
      return [id, own]
    }),
  )
  return parts.flatMap((part): TurnPart[] => {
    if (isMark(part)) return part.text === '' ? [] : [{ type: 'reasoning', text: part.text, origin: 'gemini' }]
    const signature = part.type === 'tool-call' ? signatures.get(plain(part.id)) : undefined
    return signature === undefined ? [part] : [{ ...part, signature } as ToolCallPart]
  })
}
