import type { ModelPrice } from '../../contract/model/model-target.ts'
import type { KnownModel } from './known-model.ts'
import { KNOWN_MODELS } from './models.data.ts'

const lists = new Map<string, readonly KnownModel[]>()

/** The rows of a vendor in table order. Read on demand, once. */
export function listKnownModels(vendor: string): readonly KnownModel[] {
  const known = lists.get(vendor)
  if (known) return known
  const text = Object.hasOwn(KNOWN_MODELS, vendor) ? KNOWN_MODELS[vendor] : undefined
  const rows = text?.trim().split('\n').map(readRow) ?? []
  lists.set(vendor, rows)
  return rows
}

function readRow(line: string): KnownModel {
  const [usual = '', above] = line.split(' above ')
  const [id = '', contextWindow, maxOutput, can, ...rates] = usual.split(' ')
  const row: KnownModel = { id }
  if (isKnown(contextWindow)) row.contextWindow = Number(contextWindow)
  if (isKnown(maxOutput)) row.maxOutput = Number(maxOutput)
  if (can !== undefined) row.can = new Set(can.split(','))
  if (rates.length === 0) return row
  row.price = readRates(rates)
  if (above === undefined) return row
  const [tokens, ...dearer] = above.split(' ')
  row.price.above = [{ tokens: Number(tokens), ...readRates(dearer) }]
  return row
}

function readRates([input, output, cachedInput, cacheWrite]: readonly string[]): ModelPrice {
  const rates: ModelPrice = { input: Number(input), output: Number(output) }
  if (isKnown(cachedInput)) rates.cachedInput = Number(cachedInput)
  if (isKnown(cacheWrite)) rates.cacheWrite = Number(cacheWrite)
  return rates
}

function isKnown(text: string | undefined): boolean {
  return text !== undefined && text !== '-'
}
