import type { JsonObject } from '../json.ts'
import type { ApiWriter, StreamWriter } from './api-writer.ts'
import { chatWriter } from './chat-writer.ts'
import type { Delta, Script } from './content-reply.ts'
import { appendDelta, type Block } from './fold-deltas.ts'
import {
  itemId,
  writeContentPart,
  writeItem,
  writeResponseObject,
  writeResponsesUsage,
  writeStatus,
} from './responses-object.ts'
import type { WireFrame } from './wire-answer.ts'

interface Event {
  type: string
  fields: JsonObject
  mark?: 'finish'
}

/** The ids that the events of one item refer to. */
interface Place {
  item_id: string
  output_index: number
  [field: string]: string | number
}

const summaryPart = (text: string): JsonObject => ({ type: 'summary_text', text })

function openItem(script: Script, block: Block, index: number): Event[] {
  const item = writeItem(script, { ...block, text: '' }, index)
  if (block.kind !== 'reasoning') item['status'] = 'in_progress'
  if (block.kind === 'text' || block.kind === 'refusal') item['content'] = []
  const place: Place = { item_id: itemId(script, block, index), output_index: index }
  const added: Event = { type: 'response.output_item.added', fields: { output_index: index, item } }
  if (block.kind === 'tool') return [added]
  if (block.kind === 'reasoning') {
    if (block.redacted !== undefined) return [added]
    const part = { ...place, summary_index: 0, part: summaryPart('') }
    return [added, { type: 'response.reasoning_summary_part.added', fields: part }]
  }
  const fields = { ...place, content_index: 0, part: writeContentPart(block.kind, '') }
  return [added, { type: 'response.content_part.added', fields }]
}

function growItem(delta: Delta, place: Place): Event[] {
  if (delta.text === '') return []
  const text = { ...place, delta: delta.text }
  switch (delta.kind) {
    case 'reasoning':
      return [{ type: 'response.reasoning_summary_text.delta', fields: { ...text, summary_index: 0 } }]
    case 'text':
      return [{ type: 'response.output_text.delta', fields: { ...text, content_index: 0, logprobs: [] } }]
    case 'refusal':
      return [{ type: 'response.refusal.delta', fields: { ...text, content_index: 0 } }]
    case 'tool':
      return [
        { type: `response.${delta.custom ? 'custom_tool_call_input' : 'function_call_arguments'}.delta`, fields: text },
      ]
  }
}

function doneEvents(block: Block, place: Place): Event[] {
  switch (block.kind) {
    case 'reasoning': {
      if (block.redacted !== undefined) return []
      const at = { ...place, summary_index: 0 }
      return [
        { type: 'response.reasoning_summary_text.done', fields: { ...at, text: block.text } },
        { type: 'response.reasoning_summary_part.done', fields: { ...at, part: summaryPart(block.text) } },
      ]
    }
    case 'tool':
      return block.custom
        ? [{ type: 'response.custom_tool_call_input.done', fields: { ...place, input: block.text } }]
        : [
            {
              type: 'response.function_call_arguments.done',
              fields: { ...place, name: block.name, arguments: block.text },
            },
          ]
    default: {
      const at = { ...place, content_index: 0 }
      const part = {
        type: 'response.content_part.done',
        fields: { ...at, part: writeContentPart(block.kind, block.text) },
      }
      return block.kind === 'text'
        ? [{ type: 'response.output_text.done', fields: { ...at, text: block.text, logprobs: [] } }, part]
        : [{ type: 'response.refusal.done', fields: { ...at, refusal: block.text } }, part]
    }
  }
}

function openStream(script: Script): StreamWriter {
  let sequence = 0
  const blocks: Block[] = []
  let open = 0
  const emit = (events: Event[]): WireFrame[] =>
    events.map(({ type, fields, mark }) => ({
      event: type,
      data: { type, sequence_number: sequence++, ...fields },
      ...(mark === undefined ? {} : { mark }),
    }))
  const close = (block: Block, index: number): Event[] => {
    const place = { item_id: itemId(script, block, index), output_index: index }
    const item = writeItem(script, block, index)
    return [...doneEvents(block, place), { type: 'response.output_item.done', fields: { output_index: index, item } }]
  }
  return {
    start() {
      const response = writeResponseObject(script, [], { status: 'in_progress', usage: null })
      return emit([
        { type: 'response.created', fields: { response } },
        { type: 'response.in_progress', fields: { response } },
      ])
    },
    write(delta) {
      appendDelta(blocks, delta)
      const index = blocks.length - 1
      const block = blocks[index]
      const previous = blocks[index - 1]
      const events: Event[] = []
      if (block !== undefined && blocks.length > open) {
        if (previous !== undefined) events.push(...close(previous, index - 1))
        events.push(...openItem(script, block, index))
        open = blocks.length
      }
      if (block !== undefined) {
        events.push(...growItem(delta, { item_id: itemId(script, block, index), output_index: index }))
      }
      return emit(events)
    },
    finish(usage) {
      const last = blocks.at(-1)
      const state: JsonObject = { ...writeStatus(script), usage: usage === null ? null : writeResponsesUsage(usage) }
      const output = blocks.map((block, index) => writeItem(script, block, index))
      const type = state['status'] === 'incomplete' ? 'response.incomplete' : 'response.completed'
      const response = writeResponseObject(script, output, state)
      const closing = last === undefined ? [] : close(last, blocks.length - 1)
      return emit([...closing, { type, fields: { response }, mark: 'finish' }])
    },
  }
}

/** OpenAI responses. */
export const responsesWriter: ApiWriter = {
  streamFraming: 'sse',
  streamType: 'text/event-stream; charset=utf-8',
  writeWhole: (script, blocks) =>
    writeResponseObject(
      script,
      blocks.map((block, index) => writeItem(script, block, index)),
      { ...writeStatus(script), usage: script.usage === null ? null : writeResponsesUsage(script.usage) },
    ),
  openStream,
  writeError: chatWriter.writeError,
  writeErrorFrame: (_status, error) => ({
    event: 'error',
    data: {
      type: 'error',
      code: error.code === undefined ? 'server_error' : String(error.code),
      message: error.message,
      param: error.param ?? null,
      sequence_number: 0,
    },
    mark: 'error',
  }),
}
