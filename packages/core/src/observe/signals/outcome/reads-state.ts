import { kindOfTool, splitToolName } from '../classifier/tool-kind.ts'

const STATE_WORDS =
  /status|(?:^|_)(?:check(?!out|in)|get|list|fetch|look|query|describe|inspect|monitor|track|show|view|history|find)/
const STATES = new Set('status state health progress history'.split(' '))
/** Verbs that change a state. Before it, other verbs are part of its name: `upload_status`. */
const SETTERS = new Set(
  'set update change reset post edit modify clear create add write save mark put report'.split(' '),
)

/** Whether a tool reads the state of something else. A failure in its result may be what it was asked for. */
export function readsState(tool: string): boolean {
  const words = splitToolName(tool)
  if (STATES.has(words.at(-1) ?? '')) return !SETTERS.has(words[0] ?? '')
  if (!STATE_WORDS.test(words.join('_'))) return false
  const kind = kindOfTool(words)
  return kind !== 'act' && kind !== 'end'
}
