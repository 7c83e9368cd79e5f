import type { Finish, FinishReason } from '../../../contract/wire/reply.ts'

const REASONS: ReadonlyMap<string, FinishReason> = new Map([
  ['end_turn', 'stop'],
  ['stop_sequence', 'stop'],
  ['max_tokens', 'length'],
  ['model_context_window_exceeded', 'length'],
  ['tool_use', 'tool-calls'],
  ['pause_turn', 'pause'],
  ['compaction', 'pause'],
  ['refusal', 'refusal'],
])

export function readStopReason(reason: unknown, sequence: unknown): Finish {
  if (typeof reason !== 'string') return { unified: 'unknown' }
  const finish: Finish = { unified: REASONS.get(reason) ?? 'unknown', raw: reason }
  return typeof sequence === 'string' ? { ...finish, stopSequence: sequence } : finish
}

/** Anthropic's stop reason. Corrects providers that report "stop" although the model called tools. */
export function writeStopReason(finish: Finish, hasToolUse: boolean): string {
  if (finish.raw !== undefined && REASONS.get(finish.raw) === finish.unified) return finish.raw
  switch (finish.unified) {
    case 'length':
      return 'max_tokens'
    case 'tool-calls':
      return 'tool_use'
    case 'content-filter':
    case 'refusal':
      return 'refusal'
    case 'pause':
      return 'pause_turn'
    default:
      if (hasToolUse) return 'tool_use'
      return finish.stopSequence === undefined ? 'end_turn' : 'stop_sequence'
  }
}
