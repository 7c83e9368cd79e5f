import type { WireContext } from '../../contract/wire/grammar.ts'
import type { TurnPart } from '../../contract/wire/turn.ts'
import { customToolNames, unwrapCustomInput } from './custom-tool.ts'
import { clientNames, type NamedDialect } from './rename-tools.ts'
import { SCHEMA_TOOL, schemaForTool } from './schema-tool.ts'

/**
 * Undoes the request's tool replacements in an answer: the forced schema tool becomes text, and replacement functions
 * become the client's free-text tools. `isRestored` says that the schema tool was called.
 */
export function restoreParts(
  parts: readonly TurnPart[],
  context: WireContext,
  named?: NamedDialect,
): { parts: TurnPart[]; isRestored: boolean } {
  if (!parts.some((part) => part.type === 'tool-call')) return { parts: [...parts], isRestored: false }
  const isForced = schemaForTool(context.turn, context) !== undefined
  const customNames = customToolNames(context.turn)
  const names = named && clientNames(context, named)
  if (!isForced && customNames.size === 0 && names === undefined) return { parts: [...parts], isRestored: false }
  let isRestored = false
  const restored = parts.map((given): TurnPart => {
    if (given.type !== 'tool-call' || given.kind === 'custom') return given
    const part = names === undefined ? given : { ...given, name: names.toClient(given.name) }
    if (isForced && part.name === SCHEMA_TOOL) {
      isRestored = true
      return { type: 'text', text: part.arguments }
    }
    return customNames.has(part.name) ? { ...part, kind: 'custom', arguments: unwrapCustomInput(part.arguments) } : part
  })
  return { parts: restored, isRestored }
}
