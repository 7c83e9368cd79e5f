import type { FilterChannel, StreamFilterStep } from '../../contract/filter.ts'
import type { Reply, ReplyChoice } from '../../contract/wire/reply.ts'
import type { TurnPart } from '../../contract/wire/turn.ts'
import { endFinish } from '../stream/open-blocks.ts'
import { readPlainEscapes } from '../stream/plain-escapes.ts'
import type { GrowingText, StreamLink } from '../stream/stream-link.ts'

/** Runs a complete reply through a stream filter. Returns the same reply if nothing changed. */
export async function filterReply(reply: Reply, link: StreamLink): Promise<Reply> {
  const choices: ReplyChoice[] = []
  let changed = false
  for (const choice of reply.choices) {
    const filtered = await filterChoice(choice, link)
    choices.push(filtered)
    changed ||= filtered !== choice
  }
  return changed ? { ...reply, choices } : reply
}

async function filterChoice(choice: ReplyChoice, link: StreamLink): Promise<ReplyChoice> {
  const parts: TurnPart[] = []
  let text: GrowingText | undefined
  let changed = false
  const put = (part: TurnPart, before: string, after: string) => {
    changed ||= before !== after
    parts.push(before === after ? part : withText(part, after))
  }
  for (const [index, part] of choice.parts.entries()) {
    const channel = channelOf(part)
    if (channel === undefined) {
      parts.push(part)
      continue
    }
    // Consecutive texts form one text, as in a stream.
    const goesOn = part.type === 'text' && choice.parts[index + 1]?.type === 'text'
    const growing: GrowingText = (part.type === 'text' ? text : undefined) ?? link.open()
    text = goesOn ? growing : undefined
    const before = textOf(part)
    const pushed = await growing.push(channel, before)
    const ended = 'cut' in pushed || 'refuse' in pushed || goesOn ? undefined : await growing.end(channel)
    const step: StreamFilterStep = ended ? { ...ended, text: (pushed.text ?? '') + (ended.text ?? '') } : pushed
    if ('cut' in step || 'refuse' in step) return endChoice(choice, { parts, part, channel, step })
    put(part, before, step.text)
  }
  if (!changed) return choice
  // Log probabilities still contain the original text.
  const { logprobs: _old, ...rest } = choice
  return { ...rest, parts }
}

function endChoice(
  choice: ReplyChoice,
  end: {
    parts: TurnPart[]
    part: TurnPart
    channel: FilterChannel
    step: Extract<StreamFilterStep, { cut: string } | { refuse: string }>
  },
): ReplyChoice {
  const { parts, part, channel, step } = end
  const { logprobs: _old, ...rest } = choice
  const before = step.text ?? ''
  const isText = part.type === 'text'
  if ('refuse' in step) {
    const kept = before === '' ? parts : [...parts, withText(part, before)]
    return { ...rest, parts: [...kept, { type: 'refusal', text: step.refuse }], finish: endFinish(channel, step) }
  }
  const shown = isText ? [withText(part, before + step.cut)] : [{ type: 'text' as const, text: step.cut }]
  return { ...rest, parts: [...parts, ...shown], finish: endFinish(channel, step) }
}

function channelOf(part: TurnPart): FilterChannel | undefined {
  if (part.type === 'text' || part.type === 'refusal') return 'text'
  if (part.type === 'reasoning') return 'reasoning'
  return part.type === 'tool-call' ? 'tool-arguments' : undefined
}

function textOf(part: TurnPart): string {
  if (part.type === 'tool-call') return part.kind === 'custom' ? part.arguments : readPlainEscapes(part.arguments)
  return part.type === 'text' || part.type === 'reasoning' || part.type === 'refusal' ? part.text : ''
}

function withText(part: TurnPart, text: string): TurnPart {
  if (part.type === 'tool-call') return { ...part, arguments: text }
  if (part.type !== 'text' && part.type !== 'reasoning' && part.type !== 'refusal') return part
  // Raw fields may still contain the original text.
  const { raw: _raw, ...rest } = part
  if (rest.type !== 'text') return { ...rest, text }
  const { citations: _citations, ...plain } = rest
  return { ...plain, text }
}
