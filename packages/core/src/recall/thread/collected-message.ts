import type { JsonObject, JsonValue } from '../../contract/json.ts'
import { isJsonObject } from '../input-items.ts'

/** Fields of a block that a delta of the messages API extends, by the type of the delta. */
const TEXT_FIELDS: Readonly<Record<string, string>> = {
  text_delta: 'text',
  thinking_delta: 'thinking',
  signature_delta: 'signature',
}

/**
 * Collects the events of a streamed message into the message itself. Blocks keep every field that they began with, so
 * that those of the provider's own tools can be sent back to it.
 */
export class CollectedMessage {
  private message: JsonObject = {}
  /** By index. Not arrays, because a provider chooses the indexes. */
  private readonly blocks = new Map<number, JsonObject>()
  private readonly inputs = new Map<number, string>()

  /** Adds an event. Returns the message when it is complete. */
  add(event: JsonObject): JsonObject | undefined {
    const index = typeof event['index'] === 'number' ? event['index'] : 0
    switch (event['type']) {
      case 'message_start':
        this.message = asObject(event['message'])
        return undefined
      case 'content_block_start':
        this.blocks.set(index, asObject(event['content_block']))
        return undefined
      case 'content_block_delta':
        this.extend(index, asObject(event['delta']))
        return undefined
      case 'content_block_stop':
        this.finish(index)
        return undefined
      case 'message_stop':
        return { ...this.message, content: this.listBlocks() }
      default:
        return undefined
    }
  }

  private extend(index: number, delta: JsonObject): void {
    const type = String(delta['type'])
    const block = this.blocks.get(index) ?? {}
    const field = TEXT_FIELDS[type]
    if (type === 'input_json_delta')
      this.inputs.set(index, asText(this.inputs.get(index)) + asText(delta['partial_json']))
    else if (field !== undefined)
      this.blocks.set(index, { ...block, [field]: asText(block[field]) + asText(delta[field]) })
    else if (type === 'citations_delta') {
      const before = Array.isArray(block['citations']) ? block['citations'] : []
      this.blocks.set(index, { ...block, citations: [...before, delta['citation'] ?? null] })
    } else {
      // A kind of block that is newer than this list: its delta carries the fields themselves.
      const { type: _type, ...fields } = delta
      this.blocks.set(index, { ...block, ...fields })
    }
  }

  private finish(index: number): void {
    const text = this.inputs.get(index)
    const block = this.blocks.get(index)
    if (text === undefined || text === '' || block === undefined) return
    this.blocks.set(index, { ...block, input: parseInput(text) })
  }

  private listBlocks(): JsonObject[] {
    return [...this.blocks].sort(([one], [other]) => one - other).map(([, block]) => block)
  }
}

function asObject(value: JsonValue | undefined): JsonObject {
  return isJsonObject(value) ? value : {}
}

function asText(value: JsonValue | undefined): string {
  return typeof value === 'string' ? value : ''
}

function parseInput(text: string): JsonValue {
  try {
    return JSON.parse(text) as JsonValue
  } catch {
    // The model stopped within its input; clients read it as empty, too.
    return {}
  }
}
