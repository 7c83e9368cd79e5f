import { convert, getMeasureKind, type Unit } from 'convert'
import type { Question } from '../conversation/question.ts'

interface Quantity {
  value: number
  unit: Unit
}

/** Spellings of units that the library does not know. */
const SPELLINGS: Readonly<Record<string, Unit>> = {
  '°c': 'celsius',
  '°f': 'fahrenheit',
  c: 'celsius',
  f: 'fahrenheit',
  centigrade: 'celsius',
  kilo: 'kg',
  kilos: 'kg',
  kilometre: 'km',
  kms: 'km',
  lbs: 'lb',
  litre: 'liter',
  litres: 'liters',
  mi: 'mile',
  'degrees celsius': 'celsius',
  'degrees fahrenheit': 'fahrenheit',
  'degrees c': 'celsius',
  'degrees f': 'fahrenheit',
  'nautical miles': 'nautical miles',
}

function isUnit(text: string): text is Unit {
  return getMeasureKind(text as Unit) !== undefined
}

/** Reads the unit at the start of a list of words. A two-word name takes precedence over a one-word name. */
function readUnit(words: readonly string[]): Unit | undefined {
  for (const text of [words.slice(0, 2).join(' '), words[0] ?? '']) {
    const spelled = SPELLINGS[text.toLowerCase()]
    if (spelled) return spelled
    if (text.length > 1 && isUnit(text)) return text
    if (text.length > 1 && isUnit(text.toLowerCase())) return text.toLowerCase() as Unit
    if (text === 'm' || text === 'g' || text === 'l' || text === 'K') return text as Unit
  }
  return undefined
}

const wordsAfter = (text: string, at: number) => text.slice(at).match(/[\p{L}°²³]+/gu) ?? []

function quantitiesIn(text: string): Quantity[] {
  const found: Quantity[] = []
  for (const match of text.matchAll(
    /(?<![\d.:])(-?\d{1,3}(?:,\d{3})+(?:\.\d+)?|-?\d+(?:\.\d+)?)[\s-]?(?=[\p{L}°])/gu,
  )) {
    const unit = readUnit(wordsAfter(text, match.index + match[0].length))
    if (unit) found.push({ value: Number((match[1] ?? '').replaceAll(',', '')), unit })
  }
  const one = /\b(?:an?|one)\s+/i.exec(text)
  const unit = one && readUnit(wordsAfter(text, one.index + one[0].length))
  if (found.length === 0 && unit) found.push({ value: 1, unit })
  return found
}

/** Finds the unit to convert to: "in miles", "to °F", "how many feet". */
function targetIn(text: string): Unit | undefined {
  for (const match of [...text.matchAll(/\b(?:to|in|into|as|how many|how much)\s+/gi)].reverse()) {
    const unit = readUnit(wordsAfter(text, match.index + match[0].length))
    if (unit) return unit
  }
  return undefined
}

function format(value: number): string {
  const digits = Math.abs(value) >= 100 ? 0 : 2
  return value.toLocaleString('en', { maximumFractionDigits: digits })
}

function describe({ value, unit }: Quantity, target: Unit): string {
  // The library's types need the kind of unit at compile time, but here it is known only at run time.
  const converted = (convert as (value: number, unit: Unit) => { to(unit: Unit): number })(value, unit).to(target)
  return `${format(value)} ${unit} is ${format(converted)} ${target}.`
}

/**
 * Converts a quantity to the requested unit. The quantity comes from the question, an earlier agent or the
 * conversation.
 */
export function answerUnits(question: Question): string {
  const target = targetIn(question.task) ?? targetIn(question.input)
  const inTask = quantitiesIn(question.task)
  if (!target) return inTask.length > 0 ? 'Into which unit?' : 'Which quantity, and into which unit?'
  const kind = getMeasureKind(target)
  const sources = [inTask, ...question.results.map(quantitiesIn), ...question.earlier.map(quantitiesIn)]
  const quantity = sources.flat().find(({ unit }) => getMeasureKind(unit) === kind && unit !== target)
  if (quantity) return describe(quantity, target)
  const incompatible = inTask[0]
  return incompatible
    ? `${incompatible.unit} cannot be converted to ${target}.`
    : `Which quantity should I convert to ${target}?`
}
