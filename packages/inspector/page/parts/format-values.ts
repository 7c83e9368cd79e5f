/** Formats values for people. A missing value is a dash. */
export function formatMs(ms: number | undefined): string {
  if (ms === undefined) return '–'
  if (ms < 0.01) return '0 ms'
  if (ms < 1) return `${ms.toFixed(2)} ms`
  if (ms < 10) return `${ms.toFixed(1)} ms`
  if (ms < 1_000) return `${Math.round(ms)} ms`
  if (ms < 60_000) return `${(ms / 1_000).toFixed(ms < 10_000 ? 2 : 1)} s`
  return `${Math.floor(ms / 60_000)} m ${Math.round((ms % 60_000) / 1_000)} s`
}

const compact = new Intl.NumberFormat('en', { notation: 'compact', maximumFractionDigits: 1 })
export const formatCount = (count: number | undefined): string =>
  count === undefined ? '–' : count < 10_000 ? count.toLocaleString('en') : compact.format(count)

/** US dollars. Below a cent, two significant digits, because single requests cost that little. */
export function formatCost(cost: number | undefined): string {
  if (cost === undefined) return '–'
  if (cost === 0) return '$0'
  if (cost >= 0.01) return `$${cost.toFixed(cost < 1 ? 3 : 2)}`
  const digits = Math.min(9, 1 - Math.floor(Math.log10(cost)))
  return `$${cost.toFixed(digits).replace(/0+$/, '')}`
}

export const formatShare = (share: number | undefined): string =>
  share === undefined || Number.isNaN(share) ? '–' : `${(share * 100).toFixed(share > 0 && share < 0.1 ? 1 : 0)} %`

export const formatScore = (score: number | undefined): string => (score === undefined ? '–' : score.toFixed(2))

const time = new Intl.DateTimeFormat('en-GB', { hour: '2-digit', minute: '2-digit', second: '2-digit' })
const day = new Intl.DateTimeFormat('en-GB', {
  day: 'numeric',
  month: 'short',
  year: 'numeric',
  hour: '2-digit',
  minute: '2-digit',
  second: '2-digit',
  timeZoneName: 'short',
})
export const formatTime = (at: number): string => time.format(at)
export const formatDay = (at: number): string => day.format(at)

/** Shortens long durations in sentences, such as "within 30000 ms". */
export const shortenTimes = (words: string): string =>
  words.replace(/\b(\d{4,9}) ms\b/g, (_, ms: string) => formatMs(Number(ms)).replace(/\.0+ s$/, ' s'))

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
