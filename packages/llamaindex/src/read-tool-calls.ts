import type { ToolCall } from '@llamaindex/core/llms'

interface WrittenCall {
  index?: number
  id?: string
  function?: { name?: string; arguments?: string }
}

interface WrittenMessage {
  content?: string | null
  tool_calls?: readonly WrittenCall[]
}

/** The fields of chat completions and chunks that this package reads. */
export interface Completion {
  choices?: readonly { message?: WrittenMessage; delta?: WrittenMessage }[]
  error?: { message?: string; code?: string | null }
}

/** The tool calls of an answer with parsed arguments. Arguments that are not a JSON object become an empty object. */
export function readToolCalls(calls: readonly WrittenCall[] = []): ToolCall[] {
  return calls.map((call, index) => ({
    id: call.id ?? `call_${index}`,
    name: call.function?.name ?? '',
    input: parseInput(call.function?.arguments ?? ''),
  }))
}

function parseInput(text: string): ToolCall['input'] {
  try {
    const value: unknown = JSON.parse(text === '' ? '{}' : text)
    return typeof value === 'object' && value !== null && !Array.isArray(value) ? (value as ToolCall['input']) : {}
  } catch {
    // LlamaIndex cannot represent invalid arguments; the tool's own schema refuses the empty object.
    return {}
  }
}

/** Assembles streamed tool calls. */
export class ToolCallCollector {
  readonly #calls = new Map<number, { id?: string; name: string; text: string }>()

  add(pieces: readonly WrittenCall[] = []): void {
    for (const [position, piece] of pieces.entries()) {
      const index = piece.index ?? position
      const call = this.#calls.get(index) ?? { name: '', text: '' }
      this.#calls.set(index, call)
      if (piece.id !== undefined) call.id = piece.id
      call.name += piece.function?.name ?? ''
      call.text += piece.function?.arguments ?? ''
    }
  }

  read(): ToolCall[] {
    const calls = [...this.#calls.values()]
    return readToolCalls(
      calls.map(({ id, name, text }) => ({
        ...(id === undefined ? {} : { id }),
        function: { name, arguments: text },
      })),
    )
  }
}
