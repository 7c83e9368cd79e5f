import type { Finish, FinishReason } from '../../../contract/wire/reply.ts'

const REASONS: ReadonlyMap<string, FinishReason> = new Map([
  ['stop', 'stop'],
  ['eos', 'stop'],
  ['stop_sequence', 'stop'],
  ['end_turn', 'stop'],
  ['complete', 'stop'],
  ['insufficient_system_resource', 'stop'],
  ['length', 'length'],
  ['model_length', 'length'],
  ['max_tokens', 'length'],
  ['tool_calls', 'tool-calls'],
  ['tool_call', 'tool-calls'],
  ['tool_use', 'tool-calls'],
  ['function_call', 'tool-calls'],
  ['content_filter', 'content-filter'],
  ['error_toxic', 'content-filter'],
  ['sensitive', 'content-filter'],
  ['safety', 'content-filter'],
  ['error', 'error'],
  ['network_error', 'error'],
])

/** Maps a provider's finish reason. If it is missing and the answer contains tool calls, the model stopped for them. */
export function readFinish(value: unknown, hasToolCalls: boolean): Finish {
  if (typeof value !== 'string' || value === '') return { unified: hasToolCalls ? 'tool-calls' : 'stop' }
  return { unified: REASONS.get(value.toLowerCase()) ?? 'unknown', raw: value }
}

/** The finish reason for OpenAI's clients. Reasons without an equivalent become "stop". */
export function writeFinish(finish: Finish): string {
  switch (finish.unified) {
    case 'length':
      return 'length'
    case 'tool-calls':
      return 'tool_calls'
    case 'content-filter':
    case 'refusal':
      return 'content_filter'
    default:
      return 'stop'
  }
}
