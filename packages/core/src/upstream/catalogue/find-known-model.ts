import type { ModelAbilities } from '../../contract/model-target.ts'
import type { KnownModel } from './known-model.ts'
import { KNOWN_MODELS } from './models.data.ts'

/** Stands for every vendor: gateways that resell at list price. */
const EVERY_VENDOR = '*'

/** What may stand behind a known id without making it another model: a date, a revision, a tier, "latest". */
const REVISION =
  /^(?:[-@:]|-v)(?:\d{4,}|\d{4}-\d{2}-\d{2}|v?\d+(?::\d+)?|\d{3}|latest|preview|exp|free|beta|thinking)(?:[-:@].*)?$/
/** A smaller or later sibling ("-4" + "-9"), whose figures are its own. */
const SIBLING = /^-\d{1,2}(?:\D|$)/
const JOINTS = new Set('-:@')

/** Vendor prefix of the amazon catalogue ("us.anthropic.") and of gateways ("openai/"). */
function bareId(model: string): string {
  return model.slice(model.lastIndexOf('/') + 1).replace(/^(?:[a-z]{2,6}\.)?[a-z0-9]+\.(?=[a-z])/, '')
}

interface Match {
  row: KnownModel
  vendor: string
  rest: string
}

/** Rows with figures by id, and the length of the longest one. */
interface Index {
  rows: ReadonlyMap<string, { row: KnownModel; vendor: string }>
  longest: number
}

const indexes = new Map<string, Index>()

/** Of one id that several vendors have, the first's row. Made for the vendors that are asked for. */
function indexOf(vendor: string): Index {
  const made = indexes.get(vendor)
  if (made) return made
  const rows = new Map<string, { row: KnownModel; vendor: string }>()
  for (const each of vendor === EVERY_VENDOR ? Object.keys(KNOWN_MODELS) : [vendor])
    for (const row of KNOWN_MODELS[each] ?? [])
      if (row.can !== undefined && !rows.has(row.id)) rows.set(row.id, { row, vendor: each })
  const index = { rows, longest: Math.max(0, ...[...rows.keys()].map((id) => id.length)) }
  indexes.set(vendor, index)
  return index
}

/** The longest known id that the model begins with, as far as what is left does not make it another model. */
function matchIn({ rows, longest }: Index, model: string): Match | undefined {
  const from = model.length <= longest ? model.length : lastJoint(model, longest + 1)
  for (let end = from; end > 0; end = lastJoint(model, end)) {
    const found = rows.get(model.slice(0, end))
    const rest = model.slice(end)
    if (found !== undefined && !SIBLING.test(rest)) return { ...found, rest }
  }
  return undefined
}

/** The last place before `end` where an id may end: in front of a hyphen, a colon or an at sign. */
function lastJoint(model: string, end: number): number {
  let at = end - 1
  while (at > 0 && !JOINTS.has(model.charAt(at))) at -= 1
  return at
}

/** The row for a model: its own vendor's by the id as it is, else any vendor's by the longest known beginning of the bare id. */
function match(vendor: string | undefined, model: string): Match | undefined {
  const lower = model.toLowerCase()
  const region = lower.replace(/^(?:us|eu|au|jp|apac|ca|global)\./, '')
  const own = vendor === undefined || vendor === EVERY_VENDOR ? undefined : indexOf(vendor)
  const found = own && (matchIn(own, lower) ?? matchIn(own, region))
  return found ?? matchIn(indexOf(EVERY_VENDOR), bareId(lower))
}

/**
 * What the dated table says about a model. Price and context window only for the vendor's own model or a gateway's
 * resale, and a price only when the id is the known one but for a revision: another host has its own.
 */
export function findKnownModel(vendor: string | undefined, model: string): ModelAbilities {
  const found = match(vendor, model)
  if (found === undefined) return {}
  const { row, rest } = found
  const can = new Set((row.can ?? '').split(' '))
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
