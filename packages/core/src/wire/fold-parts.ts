import type { Dialect } from '../contract/dialect.ts'
import type { JsonValue } from '../contract/json.ts'
import type { Finish, Reply, ReplyChoice, StreamPart } from '../contract/reply.ts'
import type { AudioPart, TurnPart } from '../contract/turn.ts'
import { PlanoError } from '../errors/plano-error.ts'
import { dropUndefined } from './shape/drop-undefined.ts'
import { isJsonObject } from './shape/is-json-object.ts'

interface Choice {
  parts: TurnPart[]
  blocks: Map<number, TurnPart>
  finish: Finish
  logprobs: JsonValue[]
  audio: AudioPart | undefined
}

type PartOf<Type extends StreamPart['type']> = Extract<StreamPart, { type: Type }>

function begin(choice: Choice, block: number, part: TurnPart): void {
  choice.blocks.set(block, part)
  choice.parts.push(part)
}

function append(choice: Choice, block: number, text: string): void {
  const part = choice.blocks.get(block)
  if (part?.type === 'tool-call') part.arguments += text
  else if (part?.type === 'text' || part?.type === 'refusal' || part?.type === 'reasoning') part.text += text
}

function addLogprobs(choice: Choice, logprobs: JsonValue | undefined): void {
  const list = isJsonObject(logprobs) ? logprobs.content : logprobs
  if (Array.isArray(list)) choice.logprobs.push(...list)
}

function addAudio(choice: Choice, part: PartOf<'audio-delta'>): void {
  if (choice.audio === undefined) {
    choice.audio = { type: 'audio', source: { kind: 'data', data: '', mediaType: 'audio/wav' } }
    choice.parts.push(choice.audio)
  }
  const { source, transcript = '' } = choice.audio
  if (source.kind === 'data') source.data += part.data ?? ''
  if (part.transcript !== undefined) choice.audio.transcript = transcript + part.transcript
}

/** Parts that end a block may prove it. */
function sign(choice: Choice, block: number, proof: object): void {
  const part = choice.blocks.get(block)
  if (part !== undefined) Object.assign(part, dropUndefined(proof))
}

const FOLDS: { readonly [Type in StreamPart['type']]?: (choice: Choice, part: PartOf<Type>) => void } = {
  'text-start': (choice, { block }) => begin(choice, block, { type: 'text', text: '' }),
  'text-delta': (choice, { block, text, logprobs }) => {
    append(choice, block, text)
    addLogprobs(choice, logprobs)
  },
  'text-citation': (choice, { block, citation }) => {
    const part = choice.blocks.get(block)
    if (part?.type === 'text') part.citations = [...(part.citations ?? []), citation]
  },
  'text-end': (choice, { block, signature }) => sign(choice, block, { signature }),
  'refusal-start': (choice, { block }) => begin(choice, block, { type: 'refusal', text: '' }),
  'refusal-delta': (choice, { block, text }) => append(choice, block, text),
  'reasoning-start': (choice, { block, summary, id }) =>
    begin(choice, block, dropUndefined({ type: 'reasoning' as const, text: '', summary, id })),
  'reasoning-delta': (choice, { block, text }) => append(choice, block, text),
  'reasoning-end': (choice, { block, signature, redacted, origin }) =>
    sign(choice, block, { signature, redacted, origin }),
  'tool-call-start': (choice, { block, id, name, kind }) =>
    begin(choice, block, dropUndefined({ type: 'tool-call' as const, id, name, arguments: '', kind })),
  'tool-call-delta': (choice, part) => append(choice, part.block, part.arguments),
  'tool-call-end': (choice, { block, signature }) => sign(choice, block, { signature }),
  'audio-delta': addAudio,
  foreign: (choice, { dialect, kind, value }) => choice.parts.push({ type: 'foreign', dialect, kind, value }),
  finish: (choice, { finish }) => {
    choice.finish = finish
  },
}

function writeChoice(index: number, { parts, finish, logprobs }: Choice): ReplyChoice {
  return dropUndefined({ index, parts, finish, logprobs: logprobs.length === 0 ? undefined : { content: logprobs } })
}

/**
 * A whole streamed answer as a reply, for clients that did not ask for a stream where the upstream gives nothing else.
 * Throws PlanoError `invalid_upstream_answer` for a stream that ends in an error.
 */
export function foldParts(parts: Iterable<StreamPart>, source: Dialect): Reply {
  const reply: Reply = { id: '', model: '', createdAt: 0, choices: [], source, extras: {} }
  const choices = new Map<number, Choice>()
  for (const part of parts) {
    if (part.type === 'error') throw new PlanoError('invalid_upstream_answer', part.error.message)
    if (part.type === 'reply-start') {
      const { type: _type, ...start } = part
      Object.assign(reply, start)
    }
    if (part.type === 'usage') reply.usage = part.usage
    const fold = FOLDS[part.type] as ((choice: Choice, part: StreamPart) => void) | undefined
    if (fold === undefined) continue
    const index = 'choice' in part ? (part.choice ?? 0) : 0
    const choice = choices.get(index) ?? {
      parts: [],
      blocks: new Map(),
      finish: { unified: 'unknown' },
      logprobs: [],
      audio: undefined,
    }
    choices.set(index, choice)
    fold(choice, part)
  }
  reply.choices = [...choices].sort(([a], [b]) => a - b).map(([index, choice]) => writeChoice(index, choice))
  return reply
}
