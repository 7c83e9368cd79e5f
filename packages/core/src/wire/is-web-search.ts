import type { TurnTool } from '../contract/turn.ts'

/** Whether a tool is a provider's own web search, under any of its versioned names. */
export function isWebSearch(tool: TurnTool): boolean {
  return tool.kind === 'foreign' && /^web_search(_preview)?(_\d.*)?$/.test(tool.type)
}
