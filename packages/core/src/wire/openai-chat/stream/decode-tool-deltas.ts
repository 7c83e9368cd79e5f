import type { JsonObject, JsonValue } from '../../../contract/json.ts'
import type { StreamPart } from '../../../contract/wire/reply.ts'
import { isJsonObject } from '../../shape/is-json-object.ts'
import { readSignature } from '../content/read-messages.ts'
import type { ChoiceState, ToolState } from './choice-state.ts'

/** Decodes the tool call deltas of one chunk. `createId` is used for calls without an id of their own. */
export function decodeToolDeltas(
  choice: ChoiceState,
  deltas: readonly JsonValue[],
  createId: (prefix: string) => string,
): StreamPart[] {
  const parts: StreamPart[] = []
  for (const value of deltas) {
    if (!isJsonObject(value)) continue
    const delta = readDelta(value)
    const known = findTool(choice, delta)
    const tool: ToolState = known ?? openTool(choice, delta)
    const next = mergeDelta(tool, delta)
    choice.tools = choice.tools.map((entry) => (entry.block === tool.block ? next : entry))
    parts.push(...announce(tool, next, { delta, createId, choice }))
  }
  return parts
}

interface ToolDelta {
  index: number | undefined
  id: string
  name: string
  arguments: string
  isCustom: boolean
  signature: string | undefined
}

function readDelta(value: JsonObject): ToolDelta {
  const isCustom = value['type'] === 'custom' || isJsonObject(value['custom'])
  const body = isCustom ? value['custom'] : value['function']
  const fields = isJsonObject(body) ? body : {}
  const text = fields[isCustom ? 'input' : 'arguments']
  return {
    index: typeof value['index'] === 'number' ? value['index'] : undefined,
    id: asText(value['id']),
    name: asText(fields['name']),
    arguments: isJsonObject(text) ? JSON.stringify(text) : asText(text),
    isCustom,
    signature: readSignature(value['extra_content']),
  }
}

/**
 * The call that a delta continues. Some providers omit the index or always send 0: a new id starts a new call, or,
 * without ids, a name together with new arguments.
 */
function findTool(choice: ChoiceState, delta: ToolDelta): ToolState | undefined {
  if (delta.index === undefined) {
    const byId = delta.id === '' ? undefined : choice.tools.findLast((tool) => tool.id === delta.id)
    return byId ?? (delta.id !== '' || delta.name !== '' ? undefined : choice.tools.at(-1))
  }
  const known = choice.tools.findLast((tool) => tool.index === delta.index)
  const isNew = known !== undefined && delta.id !== '' && known.id !== '' && delta.id !== known.id && delta.name !== ''
  return isNew ? undefined : known
}

function openTool(choice: ChoiceState, delta: ToolDelta): ToolState {
  const tool: ToolState = {
    index: delta.index ?? choice.tools.length,
    block: choice.nextBlock,
    id: '',
    name: '',
    waiting: '',
    isCustom: delta.isCustom,
    signature: undefined,
  }
  choice.nextBlock += 1
  choice.tools = [...choice.tools, tool]
  return tool
}

function mergeDelta(tool: ToolState, delta: ToolDelta): ToolState {
  const name = tool.name === '' ? delta.name : tool.name
  return {
    ...tool,
    id: tool.id === '' ? delta.id : tool.id,
    name,
    waiting: name === '' ? tool.waiting + delta.arguments : '',
    signature: delta.signature ?? tool.signature,
  }
}

function announce(
  before: ToolState,
  now: ToolState,
  scope: { delta: ToolDelta; choice: ChoiceState; createId: (prefix: string) => string },
): StreamPart[] {
  if (now.name === '') return []
  const place = scope.choice.index === 0 ? { block: now.block } : { block: now.block, choice: scope.choice.index }
  const parts: StreamPart[] = []
  if (before.name === '') {
    // Results are matched to calls by id.
    const isOwn = now.id !== '' && !scope.choice.tools.some(({ id, block }) => id === now.id && block < now.block)
    const id = isOwn ? now.id : scope.createId('call_')
    const { signature } = now
    const own = {
      ...(now.isCustom ? { kind: 'custom' as const } : {}),
      ...(signature === undefined ? {} : { signature }),
    }
    parts.push({ type: 'tool-call-start', ...place, id, name: now.name, ...own })
  }
  const text = before.waiting + scope.delta.arguments
  if (text !== '') parts.push({ type: 'tool-call-delta', ...place, arguments: text })
  return parts
}

function asText(value: JsonValue | undefined): string {
  return typeof value === 'string' ? value : ''
}
