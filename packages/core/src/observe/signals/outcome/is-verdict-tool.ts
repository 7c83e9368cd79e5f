import { splitToolName } from '../classifier/tool-kind.ts'

const VERBS = new Set(
  (
    'is has can are does should may validate verify check test compare match classify detect lint scan audit analyse ' +
    'analyze review inspect diagnose compile'
  ).split(' '),
)

/** Whether "false" is a regular finding of a tool, judging by the first word of its name. */
export function isVerdictTool(tool: string): boolean {
  const [verb] = splitToolName(tool)
  return verb !== undefined && VERBS.has(verb)
}
