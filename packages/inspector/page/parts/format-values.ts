/** Formats values for people. A missing value is a dash. */
export function formatMs(ms: number | undefined): string {
  if (ms === undefined) return '–'
  if (ms < 0.005) return '0 ms'
  if (ms < 0.995) return `${ms.toFixed(2)} ms`
  if (ms < 9.95) return `${ms.toFixed(1)} ms`
  if (ms < 999.5) return `${Math.round(ms)} ms`
  if (ms < 59_950) return `${(ms / 1_000).toFixed(ms < 9_995 ? 2 : 1)} s`
  const seconds = Math.round(ms / 1_000)
  if (seconds < 3_600) return `${Math.floor(seconds / 60)} min ${seconds % 60} s`
  const minutes = Math.round(seconds / 60)
  return `${Math.floor(minutes / 60)} h ${minutes % 60} min`
}

const compact = new Intl.NumberFormat('en', { notation: 'compact', maximumFractionDigits: 1 })
export const formatCount = (count: number | undefined): string =>
  count === undefined ? '–' : count < 10_000 ? count.toLocaleString('en') : compact.format(count)

/** US dollars. Below a cent, two significant digits, because single requests cost that little. */
export function formatCost(cost: number | undefined): string {
  if (cost === undefined) return '–'
  if (cost === 0) return '$0'
  if (cost >= 10_000) return `$${compact.format(cost)}`
  if (cost >= 1) return `$${cost.toLocaleString('en', { minimumFractionDigits: 2, maximumFractionDigits: 2 })}`
  if (cost >= 0.01) return `$${cost.toFixed(3)}`
  const digits = Math.min(9, 1 - Math.floor(Math.log10(cost)))
  return `$${cost.toFixed(digits).replace(/0+$/, '')}`
}

/** A share from 0 to 1 in percent. What is not quite none or all does not read 0% or 100%. */
export function formatShare(share: number | undefined): string {
  if (share === undefined || Number.isNaN(share)) return '–'
  const percent = share * 100
  if (percent > 0 && percent < 0.1) return '<0.1%'
  if (percent < 100 && percent >= 99.5) return `${(Math.floor(percent * 10) / 10).toFixed(1)}%`
  return `${percent.toFixed(percent > 0 && percent < 10 ? 1 : 0)}%`
}

export const formatScore = (score: number | undefined): string => (score === undefined ? '–' : score.toFixed(2))

const time = new Intl.DateTimeFormat('en-GB', { hour: '2-digit', minute: '2-digit', second: '2-digit' })
const preciseTime = new Intl.DateTimeFormat('en-GB', {
  hour: '2-digit',
  minute: '2-digit',
  second: '2-digit',
  fractionalSecondDigits: 1,
})
const day = new Intl.DateTimeFormat('en-GB', {
  day: 'numeric',
  month: 'short',
  year: 'numeric',
  hour: '2-digit',
  minute: '2-digit',
  second: '2-digit',
  timeZoneName: 'short',
})
const clock = new Intl.DateTimeFormat('en-GB', { hour: '2-digit', minute: '2-digit' })
const date = new Intl.DateTimeFormat('en-GB', { day: 'numeric', month: 'short' })
export const formatTime = (at: number): string => time.format(at)
/** Day and month, such as "3 May". */
export const formatDate = (at: number): string => date.format(at)
export const isSameDay = (one: number, other: number): boolean =>
  new Date(one).toDateString() === new Date(other).toDateString()

/** A point on a time axis, as precise as the axis is long. */
export function formatTick(at: number, lengthMs: number): string {
  if (lengthMs < 10_000) return preciseTime.format(at)
  if (lengthMs < 600_000) return time.format(at)
  if (lengthMs < 86_400_000) return clock.format(at)
  return lengthMs < 7 * 86_400_000 ? `${date.format(at)}, ${clock.format(at)}` : date.format(at)
}

/** The next number with one digit and zeros, for the end of a scale. */
export function roundUp(value: number): number {
  if (!(value > 0)) return 1
  const power = 10 ** Math.floor(Math.log10(value))
  const step = [1, 2, 3, 4, 5, 6, 8, 10].find((each) => value <= each * power * (1 + 1e-9)) ?? 10
  return step * power
}

export const formatDay = (at: number): string => day.format(at)

/** Shortens long durations in sentences, such as "within 30000 ms". */
export const shortenTimes = (words: string): string =>
  words.replace(/\b(\d{4,9}) ms\b/g, (_, ms: string) => formatMs(Number(ms)).replace(/\.0+ s$/, ' s'))

/** The last part of a signal's type as words: `interaction.stagnation.dragging` is "dragging". */
export const nameSignal = (type: string): string => (type.split('.').at(-1) ?? type).replaceAll('_', ' ')

/** `interaction.stagnation.dragging` as words, without its layer. */
export const formatSignal = (type: string): string =>
  type
    .replace(/^[a-z]+\./, '')
    .replaceAll('_', ' ')
    .replace('.', ' · ')

const HUES = 8
const hues = new Map<string, number>()

/** A palette colour for a name: always the same, and unique as long as colours are left. */
export function hueOf(name: string): number {
  const known = hues.get(name)
  if (known !== undefined) return known
  const wanted = hashOf(name)
  const taken = new Set(hues.values())
  const free = Array.from({ length: HUES }, (_, step) => (wanted + step) % HUES).find((hue) => !taken.has(hue))
  const hue = free ?? wanted
  if (hues.size < 1_000) hues.set(name, hue)
  return hue
}

function hashOf(name: string): number {
  let hash = 7
  for (let at = 0; at < name.length; at++) hash = (hash * 31 + name.charCodeAt(at)) >>> 0
  return hash % HUES
}
