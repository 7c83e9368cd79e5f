import type { RouterInput, RouterPick, RouterScore, RouterVerdict } from '../../contract/decide/router.ts'
import { estimateConfidence, findTopTwo } from './calibration/confidence.ts'
import { dropAcknowledgement } from './conversation/acknowledgement.ts'
import { keepEnds, listSentences, normalizeRequest } from './conversation/focus-text.ts'
import {
  type ContextScores,
  mayBeFollowUp,
  mixWithContext,
  scoreEarlierTurns,
} from './conversation/mix-with-context.ts'
import { type Conversation, NO_PROMPT, readConversation } from './conversation/read-conversation.ts'
import { openRequestPatterns, type RequestPatterns } from './language/request-patterns.ts'
import { nameLanguage } from './language/target-languages.ts'
import type { RoutingState, Scoring } from './routing-state.ts'
import { createEmptyRow, findBest, mixRows, type ScoreRow } from './scorers/scorer.ts'
import { mergePieces, type ReadInContext, type ScoredPiece } from './split/merge-pieces.ts'
import { selectWindows } from './split/select-windows.ts'
import { dropOrderWords, orderPieces, splitRequest } from './split/split-request.ts'
import { readWords } from './words/read-words.ts'

/** A conversation with the target of its previous turn. */
interface RequestInContext extends Conversation {
  /** Index of the target that answered the previous turn. -1 when unknown. */
  previous: number
  /** Whether there is any context before the last message. */
  hasContext: boolean
  /** Whether the last message has any text. */
  hasText: boolean
}

interface Reading {
  row: ScoreRow
  confidence: number
  notes: string[]
  /** Whether the words of the message match nothing, so that the scores are those of the earlier turns. */
  isFromContext: boolean
}

const FOCUS = 0.6
/** Maximum length of a whole text that is scored at once, in characters. */
const MAX_WHOLE = 400
/** Longer messages are material, with the request at one end or somewhere inside. */
const LONG = 600
const CLEAR = 0.4
/** Lower scores are rounding residue and not evidence. */
const LEAST_SCORE = 1e-6
/** Smallest share of the context in a follow-up whose own words match nothing. */
const MOSTLY = 0.5

/** Mixes the whole text with its most confident sentence, so that a preamble does not outweigh the request. */
function* scoreFocused(state: RoutingState, text: string): Scoring<ScoreRow> {
  const sentences = listSentences(text)
  const [whole = createEmptyRow(state.ids.length), ...rows] = yield [
    keepEnds(text, MAX_WHOLE),
    ...(sentences.length < 2 ? [] : sentences),
  ]
  if (rows.length === 0) return whole
  let mostConfident = whole
  let most = -1
  for (const row of rows) {
    const confidence = estimateConfidence(row, state.scale)
    if (confidence > most) {
      most = confidence
      mostConfident = row
    }
  }
  return mixRows(whole, mostConfident, FOCUS)
}

/** Finds the request of a long message: at its ends, or where the words of the targets are densest. */
function* findRequest(state: RoutingState, text: string): Scoring<string> {
  if (text.length <= LONG) return text
  const { ends, densest } = selectWindows(text, state.rate)
  const windows = densest === '' ? ends : [...ends, densest]
  const rows = yield windows.map(normalizeRequest)
  const rated = windows.map((window, index) => {
    const row = rows[index] ?? createEmptyRow(state.ids.length)
    return { window, best: findBest(row.scores), confidence: estimateConfidence(row, state.scale) }
  })
  const clear = rated.slice(0, ends.length).filter(({ confidence }) => confidence >= CLEAR)
  const [head, tail] = clear
  if (head && tail && head.best !== tail.best) return `${head.window}\n${tail.window}`
  const [mostConfident] = (clear.length > 0 ? clear : rated).toSorted(
    (left, right) => right.confidence - left.confidence,
  )
  return mostConfident?.window ?? ''
}

/** Scores the last message, and mixes in the earlier turns when it is a follow-up. */
function* readWithContext(
  state: RoutingState,
  inContext: RequestInContext,
  earlier: ContextScores | undefined,
): Scoring<Reading> {
  const text = state.correct(normalizeRequest(inContext.last))
  const own = inContext.last === '' ? createEmptyRow(state.ids.length) : yield* scoreFocused(state, text)
  const alone = { row: own, confidence: estimateConfidence(own, state.scale), notes: [], isFromContext: false }
  const turn = { text, own, prompt: inContext.prompt }
  if (!inContext.hasContext || !mayBeFollowUp(state, turn)) return alone
  const { row, weight } = mixWithContext(
    state,
    turn,
    earlier ?? (yield* scoreEarlierTurns(state, inContext, inContext.previous)),
  )
  const isFromContext = own.matched <= LEAST_SCORE && weight >= MOSTLY && findTopTwo(row)[0] > LEAST_SCORE
  const isSame = findBest(row.scores) === findBest(own.scores) && !isFromContext
  const notes = isSame ? [] : ['read as a follow-up to the earlier turns']
  return { row, confidence: estimateConfidence(row, state.scale), notes, isFromContext }
}

function lowerFirst(text: string): string {
  return text.charAt(0).toLowerCase() + text.slice(1)
}

function listScores(ids: readonly string[], row: ScoreRow): RouterScore[] {
  const scores = ids.map((id, index) => ({ id, score: row.scores[index] ?? 0 }))
  return scores.sort((left, right) => right.score - left.score)
}

function describePick(ids: readonly string[], row: ScoreRow): string {
  const [first, second] = findTopTwo(row)
  const lead = `${ids[findBest(row.scores)] ?? ''} fits best (${first.toFixed(2)}`
  return ids.length < 2 ? `${lead})` : `${lead}, next ${second.toFixed(2)})`
}

/** The effect of a request's language on its confidence. */
interface LanguageReading {
  factor: number
  doubt?: string
  /** How requests are joined and continued in it. Undefined for English. */
  patterns: RequestPatterns | undefined
}

function readLanguage({ languages, foreign }: RoutingState, text: string): LanguageReading {
  const language = languages.detect(text)
  const patterns = language === 'und' ? openRequestPatterns(languages.main) : openRequestPatterns(language)
  if (language === languages.main || foreign.reads(language)) return { factor: 1, patterns }
  const main = nameLanguage(languages.main)
  const told = language === 'und' ? `does not seem to be in ${main}` : `is not in ${main} (${language})`
  return { factor: foreign.factor, doubt: `The request ${told}`, patterns }
}

function nothingToRead(state: RoutingState, inContext: Conversation): RouterVerdict {
  const reason = inContext.hasMedia ? 'The last message has no text to route on.' : 'The last message is empty.'
  return { picks: [], scores: state.ids.map((id) => ({ id, score: 0 })), confidence: 0, reason }
}

function toPicks(state: RoutingState, pieces: readonly ScoredPiece[], factor: number): RouterPick[] {
  const picks: RouterPick[] = []
  for (const piece of orderPieces(pieces)) {
    const id = state.ids[piece.best] ?? ''
    const task = dropOrderWords(piece.text)
    const same = picks.find((pick) => pick.id === id)
    if (same) same.task = `${same.task}\n${task}`
    else picks.push({ id, confidence: piece.confidence * factor, task })
  }
  return picks
}

function highestOf(rows: readonly ScoreRow[], length: number): ScoreRow {
  const scores = new Float64Array(length).map((_, index) => Math.max(...rows.map((row) => row.scores[index] ?? 0)))
  return { ...createEmptyRow(0), scores }
}

/** Reads the conversation and extracts the request from its last message. */
function* extractRequest(state: RoutingState, { messages, previous }: RouterInput): Scoring<RequestInContext> {
  const conversation = readConversation(messages)
  const index = previous === undefined ? -1 : state.ids.indexOf(previous)
  const hasContext = conversation.earlier.length > 0 || index >= 0
  const request = hasContext ? dropAcknowledgement(conversation.last) : conversation.last
  const last = yield* findRequest(state, request)
  return { ...conversation, last, previous: index, hasContext, hasText: conversation.last !== '' }
}

/** The parts of a message that are separate requests. A part that is a follow-up is scored with the earlier turns. */
function* readParts(
  state: RoutingState,
  inContext: RequestInContext,
): Scoring<{ parts: ScoredPiece[]; earlier?: ContextScores }> {
  const pieces = splitRequest(normalizeRequest(inContext.last), state.patterns)
  if (pieces.length < 2) return { parts: [] }
  if (!inContext.hasContext) return { parts: yield* mergePieces(state, pieces) }
  const earlier = yield* scoreEarlierTurns(state, inContext, inContext.previous)
  const read: ReadInContext = (text, own, left) =>
    mixWithContext(
      state,
      { text, own, prompt: inContext.last.startsWith(text) ? inContext.prompt : NO_PROMPT },
      left ? { row: left.row, answered: left.best } : earlier,
    ).row
  return { parts: yield* mergePieces(state, pieces, read), earlier }
}

/** Decides one request. Yields texts with corrected spelling and expects their scores. */
export function* routeRequest(state: RoutingState, input: RouterInput): Scoring<RouterVerdict> {
  const walk = readRequest(state, input)
  let step = walk.next()
  while (!step.done) step = walk.next(yield step.value.map(state.correct))
  return step.value
}

function* readRequest(prepared: RoutingState, input: RouterInput): Scoring<RouterVerdict> {
  const inContext = yield* extractRequest(prepared, input)
  const isSilent = readWords(inContext.last).length === 0
  const dependsOnEarlier = inContext.hasContext && (inContext.hasMedia || inContext.hasText)
  if (isSilent && !dependsOnEarlier) return nothingToRead(prepared, inContext)
  const { factor, patterns, ...why } = readLanguage(prepared, inContext.last)
  const state: RoutingState = { ...prepared, patterns }
  const notes = why.doubt === undefined ? [] : [`confidence lowered because ${lowerFirst(why.doubt)}`]
  const most = Math.min(input.maxPicks, state.maxSegments)
  const { parts, earlier } =
    most > 1 && !isSilent ? yield* readParts(state, inContext) : { parts: [], earlier: undefined }
  if (parts.length > 1) {
    const picks = toPicks(state, parts, factor).slice(0, most)
    const rows = parts.map((piece) => piece.row)
    const scores = listScores(state.ids, highestOf(rows, state.ids.length))
    const reason = `The request has ${parts.length} parts: ${picks.map((pick) => pick.id).join(', then ')}`
    return { picks, scores, confidence: picks[0]?.confidence ?? 0, reason: `${[reason, ...notes].join('; ')}.`, ...why }
  }
  const reading = yield* readWithContext(state, inContext, earlier)
  if (reading.isFromContext) return toSinglePick(state, reading)
  return {
    ...toSinglePick(state, {
      ...reading,
      confidence: reading.confidence * factor,
      notes: [...reading.notes, ...notes],
    }),
    ...why,
  }
}

function toSinglePick(state: RoutingState, { row, confidence, notes }: Reading): RouterVerdict {
  const best = findBest(row.scores)
  const matched = (row.scores[best] ?? 0) > LEAST_SCORE
  const reason = matched ? describePick(state.ids, row) : 'The request matches no description'
  return {
    picks: matched ? [{ id: state.ids[best] ?? '', confidence }] : [],
    scores: listScores(state.ids, row),
    confidence: matched ? confidence : 0,
    reason: `${[reason, ...notes].join('; ')}.`,
  }
}
