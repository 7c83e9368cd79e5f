import type { Dialect } from '../../contract/wire/dialect.ts'
import type { Loss } from '../../contract/wire/grammar.ts'
import type { Turn, TurnTool } from '../../contract/wire/turn.ts'
import { CLIENT_TOOLS } from './client-tools.data.ts'

/** Searches among the tools of the request, which the other APIs all show to the model from the start. */
const TOOL_SEARCH = /^tool_search(?:_|$)/

/**
 * Converts tools that other APIs do not know by their type but need not refuse: those that the client runs itself
 * become functions, and a search among the tools is left out.
 */
export function convertClientTools(turn: Turn, dialect: Dialect, losses: Loss[]): Turn {
  const { tools } = turn
  if (turn.source === dialect || !tools?.some(({ kind }) => kind === 'foreign')) return turn
  return { ...turn, tools: tools.flatMap((tool) => convertTool(tool, losses)) }
}

function convertTool(tool: TurnTool, losses: Loss[]): TurnTool[] {
  if (tool.kind !== 'foreign') return [tool]
  if (TOOL_SEARCH.test(tool.type)) {
    losses.push({ field: `tools.${tool.type}`, reason: 'the model sees all tools at once' })
    return []
  }
  const { name } = tool.value
  const known = tool.dialect === 'messages' && /^[a-z_]+_(?=\d{8}$)/.exec(tool.type)?.[0]
  const described = known && Object.hasOwn(CLIENT_TOOLS, known) ? CLIENT_TOOLS[known] : undefined
  return described === undefined || typeof name !== 'string' ? [tool] : [{ kind: 'function', name, ...described }]
}
