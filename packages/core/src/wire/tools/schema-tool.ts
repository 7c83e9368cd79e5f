import type { WireContext } from '../../contract/wire/grammar.ts'
import type { OutputFormat, Turn } from '../../contract/wire/turn.ts'

/** Name of the tool that replaces schema output on providers without it. */
export const SCHEMA_TOOL = 'json'

/** The schema that is requested through a forced tool, because the target has no schema output. */
export function schemaForTool(turn: Turn | undefined, context: WireContext): SchemaFormat | undefined {
  const output = turn?.output
  return output?.type === 'schema' && context.rules?.schemaOutput === false ? output : undefined
}

type SchemaFormat = Extract<OutputFormat, { type: 'schema' }>
