import type { ModelAbilities } from '../contract/model-target.ts'
import type { KnownModel } from './known-model.ts'
import { KNOWN_MODELS } from './models.data.ts'

/** Stands for every vendor: gateways that resell at list price. */
const EVERY_VENDOR = '*'

/** What may stand behind a known id without making it another model: a date, a revision, a tier, "latest". */
const REVISION =
  /^(?:[-@:]|-v)(?:\d{4,}|\d{4}-\d{2}-\d{2}|v?\d+(?::\d+)?|\d{3}|latest|preview|exp|free|beta|thinking)(?:[-:@].*)?$/
/** A smaller or later sibling ("-4" + "-9"), whose figures are its own. */
const SIBLING = /^-\d{1,2}(?:\D|$)/

/** Vendor prefix of the amazon catalogue ("us.anthropic.") and of gateways ("openai/"). */
function bareId(model: string): string {
  return model.slice(model.lastIndexOf('/') + 1).replace(/^(?:[a-z]{2,6}\.)?[a-z0-9]+\.(?=[a-z])/, '')
}

interface Match {
  row: KnownModel
  vendor: string
  rest: string
}

function matchIn(vendor: string, model: string): Match | undefined {
  let best: Match | undefined
  for (const row of KNOWN_MODELS[vendor] ?? []) {
    if (row.can === undefined || !model.startsWith(row.id)) continue
    const rest = model.slice(row.id.length)
    if (rest !== '' && (!/^[-@:]/.test(rest) || SIBLING.test(rest))) continue
    if (best === undefined || row.id.length > best.row.id.length) best = { row, vendor, rest }
  }
  return best
}

/** The row for a model: its own vendor's by the id as it is, else any vendor's by the longest known beginning of the bare id. */
function match(vendor: string | undefined, model: string): Match | undefined {
  const lower = model.toLowerCase()
  const region = lower.replace(/^(?:us|eu|au|jp|apac|ca|global)\./, '')
  const own = vendor === undefined ? undefined : (matchIn(vendor, lower) ?? matchIn(vendor, region))
  if (own !== undefined) return own
  const bare = bareId(lower)
  let best: Match | undefined
  for (const other of Object.keys(KNOWN_MODELS)) {
    const found = matchIn(other, bare)
    if (found !== undefined && (best === undefined || found.row.id.length > best.row.id.length)) best = found
  }
  return best
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
