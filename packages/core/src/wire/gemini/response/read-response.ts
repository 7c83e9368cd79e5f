import type { JsonObject } from '../../../contract/json.ts'
import type { WireContext } from '../../../contract/wire/grammar.ts'
import type { Reply, ReplyChoice } from '../../../contract/wire/reply.ts'
import type { TurnPart } from '../../../contract/wire/turn.ts'
import { PlanoError } from '../../../errors/plano-error.ts'
import { dropUndefined } from '../../shape/drop-undefined.ts'
import { isJsonObject } from '../../shape/is-json-object.ts'
import { unknownFields } from '../../shape/unknown-fields.ts'
import { fitToolNames, GEMINI_NAMES, type ToolNames } from '../../tools/fit-tool-names.ts'
import { restoreParts } from '../../tools/restore-parts.ts'
import { asText, joinTexts, readPart } from '../content/read-parts.ts'
import { readUsage } from './convert-usage.ts'
import { readFinish } from './map-finish-reason.ts'
import { readGrounding } from './read-grounding.ts'

const KNOWN = new Set(['candidates', 'usageMetadata', 'modelVersion', 'responseId', 'createTime'])
const CANDIDATE = new Set(['content', 'finishReason', 'index'])

/** Why the prompt was refused before any candidate was generated. */
export function blockReason(body: JsonObject): string | undefined {
  const reason = isJsonObject(body.promptFeedback) ? asText(body.promptFeedback.blockReason) : undefined
  return reason === 'BLOCK_REASON_UNSPECIFIED' ? undefined : reason
}

export function createdAt(body: JsonObject, context: WireContext): number {
  const time = Date.parse(asText(body.createTime) ?? '')
  return Number.isNaN(time) ? context.nowSeconds() : Math.floor(time / 1000)
}

/** Log probabilities in the form of chat completions. */
export function readLogprobs(candidate: JsonObject): JsonObject | undefined {
  const result = candidate.logprobsResult
  const chosen = isJsonObject(result) && Array.isArray(result.chosenCandidates) ? result.chosenCandidates : []
  const tops = isJsonObject(result) && Array.isArray(result.topCandidates) ? result.topCandidates : []
  if (chosen.length === 0) return undefined
  const record = (entry: JsonObject): JsonObject => ({
    token: asText(entry.token) ?? '',
    logprob: typeof entry.logProbability === 'number' ? entry.logProbability : 0,
    bytes: [...new TextEncoder().encode(asText(entry.token) ?? '')],
  })
  const content = chosen.filter(isJsonObject).map((entry, index): JsonObject => {
    const top = tops[index]
    const others = isJsonObject(top) && Array.isArray(top.candidates) ? top.candidates.filter(isJsonObject) : []
    return { ...record(entry), top_logprobs: others.map(record) }
  })
  return { content }
}

function citeLast(parts: TurnPart[], candidate: JsonObject): void {
  const last = parts.findLast((part) => part.type === 'text')
  if (last === undefined) return
  const citations = readGrounding(candidate, last.text)
  if (citations.length > 0) last.citations = citations
}

function readCandidate(
  candidate: JsonObject,
  position: number,
  reader: { context: WireContext; names: ToolNames },
): ReplyChoice {
  const { context, names } = reader
  const content = isJsonObject(candidate.content) ? candidate.content : {}
  const list = Array.isArray(content.parts) ? content.parts.filter(isJsonObject) : []
  const read = joinTexts(list.map((part) => readPart(part, () => context.createId('call_'))))
  citeLast(read, candidate)
  const named = read.map((part) => (part.type === 'tool-call' ? { ...part, name: names.toClient(part.name) } : part))
  const { parts } = restoreParts(named, context)
  const rest = unknownFields(candidate, CANDIDATE)
  return dropUndefined({
    index: typeof candidate.index === 'number' ? candidate.index : position,
    parts,
    finish: readFinish(
      candidate.finishReason,
      parts.some((part) => part.type === 'tool-call'),
    ),
    logprobs: readLogprobs(candidate),
    raw: rest && { dialect: 'gemini' as const, fields: rest },
  })
}

function readChoices(body: JsonObject, context: WireContext): ReplyChoice[] {
  const candidates = Array.isArray(body.candidates) ? body.candidates.filter(isJsonObject) : []
  const names = fitToolNames(context.turn, GEMINI_NAMES)
  if (candidates.length > 0) return candidates.map((entry, index) => readCandidate(entry, index, { context, names }))
  const reason = blockReason(body)
  if (reason !== undefined) return [{ index: 0, parts: [], finish: { unified: 'content-filter', raw: reason } }]
  throw new PlanoError('invalid_upstream_answer', 'the answer has no candidates and no reason for it')
}

/**
 * Reads a GenerateContentResponse. Throws PlanoError `invalid_upstream_answer` when it has neither candidates nor a
 * block reason.
 */
export function readResponse(body: JsonObject, context: WireContext): Reply {
  return dropUndefined({
    id: asText(body.responseId) || context.createId('gen-'),
    model: asText(body.modelVersion) || (context.model ?? ''),
    createdAt: createdAt(body, context),
    choices: readChoices(body, context),
    usage: readUsage(body.usageMetadata),
    source: 'gemini' as const,
    extras: unknownFields(body, KNOWN) ?? {},
  })
}
