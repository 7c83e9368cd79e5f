import { kindOfTool, splitToolName } from '../classifier/tool-kind.ts'

const STATE_WORDS =
  /status|(?:^|_)(?:check(?!out|in)|get|list|fetch|look|query|describe|inspect|monitor|track|show|view|history|find)/

/** Whether a tool reads the state of something else. A failure in its result may be what it was asked for. */
export function readsState(tool: string): boolean {
  const words = splitToolName(tool)
  if (!STATE_WORDS.test(words.join('_'))) return false
  const kind = kindOfTool(words)
  return kind !== 'act' && kind !== 'end'
}
