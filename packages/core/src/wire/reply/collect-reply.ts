import type { JsonValue } from '../../contract/json.ts'
import type { Finish, Reply, ReplyChoice, StreamPart, Usage } from '../../contract/wire/reply.ts'
import type { TextPart, TurnPart } from '../../contract/wire/turn.ts'
import { PlanoError } from '../../errors/plano-error.ts'
import { isJsonObject } from '../shape/is-json-object.ts'

interface OpenChoice {
  parts: Map<number, TurnPart>
  foreign: TurnPart[]
  finish: Finish | undefined
  logprobs: JsonValue[]
}

/** Builds a reply from the parts of a stream. */
export interface ReplyCollector {
  add(part: StreamPart): void
  /** Throws `upstream_broken` when the stream contained an error or was incomplete. */
  finish(): Reply
}

/** Folds a streamed answer into a complete one. */
export function createReplyCollector(fallback: { id: string; model: string; createdAt: number }): ReplyCollector {
  let head = fallback
  let usage: Usage | undefined
  let broken: PlanoError | undefined
  let serviceTier: string | undefined
  const choices = new Map<number, OpenChoice>()
  const choiceAt = (index: number | undefined): OpenChoice => {
    const known = choices.get(index ?? 0)
    if (known) return known
    const created: OpenChoice = { parts: new Map(), foreign: [], finish: undefined, logprobs: [] }
    choices.set(index ?? 0, created)
    return created
  }
  return {
    add(part) {
      switch (part.type) {
        case 'reply-start':
          head = { id: part.id, model: part.model || fallback.model, createdAt: part.createdAt }
          usage = part.usage ?? usage
          serviceTier = part.serviceTier
          break
        case 'usage':
          usage = part.usage
          break
        case 'finish':
          choiceAt(part.choice).finish = part.finish
          break
        case 'error':
        case 'skipped':
          if (part.type === 'error' || part.isUnknown !== true) broken = toBroken(part)
          break
        case 'ping':
        case 'reply-end':
          break
        case 'foreign':
          choiceAt(part.choice).foreign.push({
            type: 'foreign',
            dialect: part.dialect,
            kind: part.kind,
            value: part.value,
          })
          break
        default:
          addToChoice(choiceAt(part.choice), part)
      }
    },
    finish() {
      if (broken) throw broken
      const closed = [...choices].sort(([a], [b]) => a - b).map(([index, choice]) => closeChoice(index, choice))
      return {
        ...head,
        choices: closed.length > 0 ? closed : [{ index: 0, parts: [], finish: { unified: 'stop' } }],
        ...(usage === undefined ? {} : { usage }),
        ...(serviceTier === undefined ? {} : { serviceTier }),
        source: 'chat',
        extras: {},
      }
    },
  }
}

function toBroken(part: Extract<StreamPart, { type: 'error' | 'skipped' }>): PlanoError {
  if (part.type === 'skipped') return new PlanoError('invalid_upstream_answer', 'the answer had an unreadable event')
  return new PlanoError('upstream_broken', `the stream ended in an error (${part.error.type})`)
}

function closeChoice(index: number, choice: OpenChoice): ReplyChoice {
  const parts = [...choice.parts].sort(([a], [b]) => a - b).map(([, part]) => part)
  const closed = {
    index,
    parts: [...parts, ...choice.foreign],
    finish: choice.finish ?? { unified: 'unknown' as const },
  }
  return choice.logprobs.length === 0 ? closed : { ...closed, logprobs: { content: choice.logprobs } }
}

function addToChoice(choice: OpenChoice, part: BlockPart): void {
  addToBlock(choice.parts, part)
  if (part.type === 'text-delta') addLogprobs(choice, part.logprobs)
}

function addLogprobs(choice: OpenChoice, logprobs: JsonValue | undefined): void {
  const isRecord = typeof logprobs === 'object' && logprobs !== null && !Array.isArray(logprobs)
  if (isRecord && Array.isArray(logprobs['content'])) choice.logprobs.push(...logprobs['content'])
}

type BlockPart = Exclude<
  StreamPart,
  { type: 'reply-start' | 'usage' | 'finish' | 'error' | 'ping' | 'skipped' | 'reply-end' | 'foreign' }
>

/** Keeps the id of a message (responses API) on the message's first part. */
function keepItemId(parts: Map<number, TurnPart>, { itemId: id }: { itemId?: string }): Pick<TextPart, 'raw'> {
  if (id === undefined) return {}
  for (const part of parts.values()) {
    const message = 'raw' in part ? part.raw?.fields['message'] : undefined
    if (isJsonObject(message) && message['id'] === id) return {}
  }
  return { raw: { dialect: 'responses', fields: { message: { id } } } }
}

function addToBlock(parts: Map<number, TurnPart>, part: BlockPart): void {
  const open = parts.get(part.block)
  switch (part.type) {
    case 'text-start':
      parts.set(part.block, { type: 'text', text: '', ...keepItemId(parts, part) })
      break
    case 'refusal-start':
      parts.set(part.block, { type: 'refusal', text: '', ...keepItemId(parts, part) })
      break
    case 'reasoning-start':
      parts.set(part.block, {
        type: 'reasoning',
        text: '',
        ...(part.summary === undefined ? {} : { summary: part.summary }),
        ...(part.id === undefined ? {} : { id: part.id }),
      })
      break
    case 'tool-call-start':
      parts.set(part.block, {
        type: 'tool-call',
        id: part.id,
        name: part.name,
        arguments: '',
        ...(part.kind === undefined ? {} : { kind: part.kind }),
        ...(part.itemId === undefined ? {} : { itemId: part.itemId }),
      })
      break
    case 'text-delta':
    case 'refusal-delta':
    case 'reasoning-delta':
      if (open && 'text' in open) open.text = (open.text ?? '') + part.text
      break
    case 'tool-call-delta':
      if (open?.type === 'tool-call') open.arguments += part.arguments
      break
    case 'text-citation':
      if (open?.type === 'text') open.citations = [...(open.citations ?? []), part.citation]
      break
    case 'text-end':
    case 'tool-call-end':
      if (part.signature !== undefined && (open?.type === 'text' || open?.type === 'tool-call'))
        open.signature = part.signature
      break
    case 'reasoning-end':
      if (open?.type === 'reasoning') {
        if (part.signature !== undefined) open.signature = part.signature
        if (part.redacted !== undefined) open.redacted = part.redacted
        if (part.origin !== undefined) open.origin = part.origin
      }
      break
    case 'audio-delta':
      addAudio(parts, part)
      break
    case 'media':
      parts.set(part.block, part.part)
      break
    case 'refusal-end':
      break
  }
}

function addAudio(parts: Map<number, TurnPart>, part: Extract<StreamPart, { type: 'audio-delta' }>): void {
  const open = parts.get(part.block)
  const audio =
    open?.type === 'audio'
      ? open
      : { type: 'audio' as const, source: { kind: 'data' as const, data: '', mediaType: '' } }
  if (part.data !== undefined && audio.source.kind === 'data') audio.source.data += part.data
  if (part.transcript !== undefined) audio.transcript = (audio.transcript ?? '') + part.transcript
  parts.set(part.block, audio)
}
