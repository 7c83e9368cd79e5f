import * as z from 'zod/mini'
import type { FilterDefinition, FilterRequest } from '../../../contract/filter.ts'
import type { JsonObject } from '../../../contract/json.ts'
import { createFindStream } from '../../stream/find-stream.ts'
import { mapTexts } from '../text/map-texts.ts'
import { dropOverlaps, findPii, type PiiSpan } from './find-pii.ts'
import { PII_PATTERNS } from './pii-patterns.data.ts'
import { createPlaceholderTable, type PlaceholderTable } from './placeholder-table.ts'
import { createRestoreStream } from './restore-stream.ts'

export const piiMaskOptions = z.strictObject({
  /** Kinds to mask. Default: all. */
  types: z.optional(z.array(z.enum(['KEY', 'TOKEN', 'EMAIL', 'IBAN', 'CARD', 'SSN', 'ID', 'IP', 'PHONE']))),
  /** Only available in code: a custom recogniser, for example a model for named entities. */
  recognize: z.optional(
    z.custom<(text: string) => readonly PiiSpan[]>((value) => typeof value === 'function', {
      message: 'expected a function',
    }),
  ),
  /** Restores the original values in answers, default; false masks the personal data that answers contain. */
  restore: z.optional(z.boolean()),
})

type Options = z.output<typeof piiMaskOptions>

/** Number of characters needed to recognise a value in an answer: the local part and the domain of an address. */
const RECOGNISED_WITHIN = 200
/** A token is longer; in answers its beginning is enough. */
const IN_ANSWERS = [...PII_PATTERNS, { type: 'TOKEN', pattern: /\beyJ[A-Za-z0-9_-]{8,180}\.eyJ[A-Za-z0-9_.-]{8,}/g }]

/**
 * Masks personal data in everything that the model reads, and restores it in what the user reads: texts, reasoning and
 * tool arguments, streamed or not. With `restore: false` it masks what answers contain instead, for good. The table
 * exists only for the duration of the request; nothing is stored or reported.
 */
export function createPiiMask(options: Options, id: string): FilterDefinition {
  const types = options.types === undefined ? undefined : new Set<string>(options.types)
  const find = (text: string, within?: { patterns: typeof PII_PATTERNS; from: number }): PiiSpan[] => {
    const spans = findPii(text, types, within)
    const more = options.recognize?.(text).filter(({ start }) => start >= (within?.from ?? 0)) ?? []
    if (more.length === 0) return spans
    return dropOverlaps([...spans.map((span) => ({ ...span, rank: 0 })), ...more.map((span) => ({ ...span, rank: 1 }))])
  }
  const key = `pii_mask ${id}`
  return {
    input(request) {
      const table = tableOf(request, key)
      const body = mapTexts(request.body, (text) => mask(text, find(text), table))
      return table.size === 0 ? undefined : { action: 'rewrite', body }
    },
    stream: (request) =>
      options.restore === false
        ? createMaskStream((text, from) => find(text, { patterns: IN_ANSWERS, from }))
        : createRestoreStream(tableOf(request, key)),
  }
}

/** Masks a growing text. A text is searched once, however many values it contains. */
function createMaskStream(find: (text: string, from: number) => PiiSpan[]) {
  let searched: { text: string; spans: PiiSpan[] } = { text: '', spans: [] }
  return createFindStream((text, from) => {
    if (searched.text !== text) searched = { text, spans: find(text, from) }
    const span = searched.spans.find(({ start }) => start >= from)
    return span && { start: span.start, end: span.end, replacement: `[${placeholderName(span.type)}]` }
  }, RECOGNISED_WITHIN)
}

/** Replaces non-overlapping ranges by placeholders. */
export function mask(text: string, spans: readonly PiiSpan[], table: PlaceholderTable): string {
  let masked = ''
  let at = 0
  for (const { type, start, end } of spans) {
    masked += text.slice(at, start) + table.hide(placeholderName(type), text.slice(start, end))
    at = end
  }
  return masked + text.slice(at)
}

function placeholderName(type: string): string {
  const name = type
    .toUpperCase()
    .replace(/[^A-Z0-9]+/g, '_')
    .slice(0, 30)
  return /^[A-Z]/.test(name) ? name : 'PII'
}

function tableOf(request: FilterRequest, key: string): PlaceholderTable {
  const known = request.memo.get(key)
  if (known !== undefined) return known as PlaceholderTable
  const table = createPlaceholderTable(spelledIn(request.body))
  request.memo.set(key, table)
  return table
}

/** Texts that look like placeholders are collected once, since a text may contain thousands of values. */
const SPELLED = /\[[^[\]\s"\\]{1,80}_\d+\]/g

function spelledIn(body: JsonObject): (placeholder: string) => boolean {
  const text = JSON.stringify(body)
  const spelled = new Set(text.match(SPELLED))
  // A type that custom code defines may contain other characters.
  return (placeholder) => spelled.has(placeholder) || (placeholder.search(SPELLED) !== 0 && text.includes(placeholder))
}
