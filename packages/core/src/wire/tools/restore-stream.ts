import type { WireContext } from '../../contract/wire/grammar.ts'
import type { StreamPart } from '../../contract/wire/reply.ts'
import { customToolNames, unwrapCustomInput } from './custom-tool.ts'
import type { ToolNames } from './fit-tool-names.ts'
import { clientNames, type NamedDialect } from './rename-tools.ts'
import { SCHEMA_TOOL, schemaForTool } from './schema-tool.ts'

/**
 * Open blocks that must be converted: those of the schema tool, and those of free-text tools with their text so far.
 */
export interface RestoreState {
  isForced: boolean
  customNames: ReadonlySet<string>
  names: ToolNames | undefined
  schemaBlocks: ReadonlySet<string>
  customInputs: ReadonlyMap<string, string>
  /** Choices that also called a real tool, so their finish reason stays. */
  calling: ReadonlySet<number>
}

/** Initial state; undefined when no tool was renamed or replaced in the request. */
export function startRestore(context: WireContext, named?: NamedDialect): RestoreState | undefined {
  const isForced = schemaForTool(context.turn, context) !== undefined
  const customNames = customToolNames(context.turn)
  const names = named && clientNames(context, named)
  if (!isForced && customNames.size === 0 && names === undefined) return undefined
  return { isForced, customNames, names, schemaBlocks: new Set(), customInputs: new Map(), calling: new Set() }
}

/**
 * The streaming form of `restoreParts`. Schema text is passed on immediately; free text waits for the end of its call.
 */
function restoreStream(state: RestoreState, part: StreamPart): readonly [RestoreState, readonly StreamPart[]] {
  switch (part.type) {
    case 'tool-call-start':
      return restoreStart(state, part)
    case 'tool-call-delta':
      return restoreDelta(state, part)
    case 'tool-call-end':
      return restoreEnd(state, part)
    case 'finish': {
      const isAnswered = state.schemaBlocks.size > 0 && !state.calling.has(part.choice ?? 0)
      return [state, [isAnswered ? { ...part, finish: { ...part.finish, unified: 'stop' } } : part]]
    }
    default:
      return [state, [part]]
  }
}

/** Restores the parts of one event and updates the holder's state. */
export function restoreEach(holder: RestoreHolder, parts: readonly StreamPart[]): readonly StreamPart[] {
  if (!holder.restore) return parts
  const all: StreamPart[] = []
  for (const part of parts) {
    const [next, some] = restoreStream(holder.restore, part)
    holder.restore = next
    all.push(...some)
  }
  return all
}

interface RestoreHolder {
  restore?: RestoreState | null | undefined
}

type Of<Type extends StreamPart['type']> = Extract<StreamPart, { type: Type }>
type Step = readonly [RestoreState, readonly StreamPart[]]

function keyOf(part: { block: number; choice?: number }): string {
  return `${part.choice ?? 0}:${part.block}`
}

function place(part: { block: number; choice?: number }): { block: number; choice?: number } {
  return part.choice === undefined ? { block: part.block } : { block: part.block, choice: part.choice }
}

function restoreStart(state: RestoreState, given: Of<'tool-call-start'>): Step {
  const key = keyOf(given)
  if (state.isForced && given.name === SCHEMA_TOOL) {
    const next = { ...state, schemaBlocks: new Set([...state.schemaBlocks, key]) }
    return [next, [{ type: 'text-start', ...place(given) }]]
  }
  const part = state.names === undefined ? given : { ...given, name: state.names.toClient(given.name) }
  const calling = new Set([...state.calling, part.choice ?? 0])
  if (part.kind === 'custom' || !state.customNames.has(part.name)) return [{ ...state, calling }, [part]]
  const customInputs = new Map([...state.customInputs, [key, '']])
  return [{ ...state, calling, customInputs }, [{ ...part, kind: 'custom' }]]
}

function restoreDelta(state: RestoreState, part: Of<'tool-call-delta'>): Step {
  const key = keyOf(part)
  if (state.schemaBlocks.has(key)) return [state, [{ type: 'text-delta', ...place(part), text: part.arguments }]]
  const before = state.customInputs.get(key)
  if (before === undefined) return [state, [part]]
  return [{ ...state, customInputs: new Map([...state.customInputs, [key, before + part.arguments]]) }, []]
}

function restoreEnd(state: RestoreState, part: Of<'tool-call-end'>): Step {
  const key = keyOf(part)
  if (state.schemaBlocks.has(key)) return [state, [{ type: 'text-end', ...place(part) }]]
  const input = state.customInputs.get(key)
  if (input === undefined) return [state, [part]]
  return [state, [{ type: 'tool-call-delta', ...place(part), arguments: unwrapCustomInput(input) }, part]]
}
