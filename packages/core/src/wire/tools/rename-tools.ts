import type { Dialect } from '../../contract/wire/dialect.ts'
import type { WireContext } from '../../contract/wire/grammar.ts'
import type { ToolChoice, Turn, TurnPart, TurnTool } from '../../contract/wire/turn.ts'
import { CHAT_NAMES, fitToolNames, MESSAGES_NAMES, type NameRule, type ToolNames } from './fit-tool-names.ts'

/** An API and its rule for tool names. */
export interface NamedDialect {
  dialect: Dialect
  rule: NameRule
}

export const CHAT_TOOLS: NamedDialect = { dialect: 'chat', rule: CHAT_NAMES }
export const MESSAGES_TOOLS: NamedDialect = { dialect: 'messages', rule: MESSAGES_NAMES }

/** Renames the turn's tools, and all references to them, according to the target's rule. */
export function renameTools(turn: Turn, { dialect, rule }: NamedDialect): Turn {
  if (turn.source === dialect) return turn
  const { toTarget } = fitToolNames(turn, rule)
  const messages = turn.messages.map((message) => {
    const parts = message.parts.map((part) => renamePart(part, toTarget))
    return parts.every((part, index) => part === message.parts[index]) ? message : { ...message, parts }
  })
  const renamed: Turn = { ...turn, messages }
  if (turn.tools !== undefined) renamed.tools = turn.tools.map((tool) => renameTool(tool, toTarget))
  if (turn.toolChoice !== undefined) renamed.toolChoice = renameChoice(turn.toolChoice, toTarget)
  return renamed
}

/**
 * The reverse mapping for an answer; undefined when client and target use the same API, since names are then unchanged.
 */
export function clientNames(context: WireContext, { dialect, rule }: NamedDialect): ToolNames | undefined {
  const { turn } = context
  return turn === undefined || turn.source === dialect ? undefined : fitToolNames(turn, rule)
}

type Rename = (name: string) => string

function renamePart(part: TurnPart, rename: Rename): TurnPart {
  if (part.type !== 'tool-call' && part.type !== 'tool-result') return part
  if (part.name === undefined) return part
  const name = rename(part.name)
  return name === part.name ? part : { ...part, name }
}

function renameTool(tool: TurnTool, rename: Rename): TurnTool {
  if (tool.kind === 'foreign') return tool
  const name = rename(tool.name)
  return name === tool.name ? tool : { ...tool, name }
}

function renameChoice(choice: ToolChoice, rename: Rename): ToolChoice {
  if (choice.type === 'tool') return { ...choice, name: rename(choice.name) }
  return choice.type === 'allowed' ? { ...choice, names: choice.names.map(rename) } : choice
}
