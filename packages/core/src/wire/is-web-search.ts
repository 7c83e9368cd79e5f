import type { TurnTool } from '../contract/turn.ts'

/** Whether a tool is a provider's hosted web search, in any version. */
export function isWebSearch(tool: TurnTool): boolean {
  return tool.kind === 'foreign' && /^web_search(_preview)?(_\d.*)?$/.test(tool.type)
}
