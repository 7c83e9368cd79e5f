import type { ModelAbilities } from '../../contract/model/model-target.ts'
import type { KnownModel } from './known-model.ts'
import { listKnownModels } from './list-known-models.ts'
import { KNOWN_MODELS } from './models.data.ts'

/** Matches every vendor: gateways that resell at list price. */
const EVERY_VENDOR = '*'

/** Suffixes that do not make it a different model: a date, a revision, a tier, "latest". */
const REVISION =
  /^(?:[-@:]|-v)(?:\d{4,}|\d{4}-\d{2}-\d{2}|v?\d+(?::\d+)?|\d{3}|latest|preview|exp|free|beta|thinking)(?:[-:@].*)?$/
/** A smaller or later sibling ("-4" + "-9"), which has its own values. */
const SIBLING = /^-\d{1,2}(?:\D|$)/
const JOINTS = new Set('-:@')

/** Removes the vendor prefix of Amazon's catalogue ("us.anthropic.") and of gateways ("openai/"). */
function bareId(model: string): string {
  return model.slice(model.lastIndexOf('/') + 1).replace(/^(?:[a-z]{2,6}\.)?[a-z0-9]+\.(?=[a-z])/, '')
}

interface Match {
  row: KnownModel
  vendor: string
  rest: string
}

/** Rows by id, and the length of the longest id. */
interface Index {
  rows: ReadonlyMap<string, { row: KnownModel; vendor: string }>
  longest: number
}

const indexes = new Map<string, Index>()

/** Built on demand per vendor. If several vendors share an id, the first one's row counts. */
function indexOf(vendor: string): Index {
  const made = indexes.get(vendor)
  if (made) return made
  const rows = new Map<string, { row: KnownModel; vendor: string }>()
  for (const each of vendor === EVERY_VENDOR ? Object.keys(KNOWN_MODELS) : [vendor])
    for (const row of listKnownModels(each))
      if (row.can !== undefined && !rows.has(row.id)) rows.set(row.id, { row, vendor: each })
  const index = { rows, longest: Math.max(0, ...[...rows.keys()].map((id) => id.length)) }
  indexes.set(vendor, index)
  return index
}

/** The longest known id that the model starts with, provided that the rest is only a suffix. */
function matchIn({ rows, longest }: Index, model: string): Match | undefined {
  const from = model.length <= longest ? model.length : lastJoint(model, longest + 1)
  for (let end = from; end > 0; end = lastJoint(model, end)) {
    const found = rows.get(model.slice(0, end))
    const rest = model.slice(end)
    if (found !== undefined && !SIBLING.test(rest)) return { ...found, rest }
  }
  return undefined
}

/** The last position before `end` where an id may end: before a hyphen, colon or at sign. */
function lastJoint(model: string, end: number): number {
  let at = end - 1
  while (at > 0 && !JOINTS.has(model.charAt(at))) at -= 1
  return at
}

/**
 * The row for a model: by the exact id of its own vendor, otherwise by the longest matching prefix of the bare id at
 * any vendor.
 */
function match(vendor: string | undefined, model: string): Match | undefined {
  const lower = model.toLowerCase()
  const region = lower.replace(/^(?:us|eu|au|jp|apac|ca|global)\./, '')
  const own = vendor === undefined || vendor === EVERY_VENDOR ? undefined : indexOf(vendor)
  const found = own && (matchIn(own, lower) ?? matchIn(own, region))
  return found ?? matchIn(indexOf(EVERY_VENDOR), bareId(lower))
}

/**
 * Known facts about a model. Price and context window only apply to the vendor's own model or a resale at list price,
 * and the price only to the same id up to its revision. Other hosts have their own.
 */
export function findKnownModel(vendor: string | undefined, model: string): ModelAbilities {
  const found = match(vendor, model)
  if (found === undefined) return {}
  const { row, rest } = found
  const can = row.can ?? new Set()
  const abilities: ModelAbilities = {
    tools: can.has('tools'),
    vision: can.has('vision'),
    audio: can.has('audio'),
    reasoning: can.has('reasoning'),
  }
  if (can.has('schema')) abilities.schema = true
  const sold = vendor === EVERY_VENDOR || vendor === found.vendor
  if (!sold) return abilities
  if (row.contextWindow !== undefined) abilities.contextWindow = row.contextWindow
  if (row.maxOutput !== undefined) abilities.maxOutput = row.maxOutput
  if (row.price !== undefined && (rest === '' || REVISION.test(rest))) abilities.price = row.price
  return abilities
}
