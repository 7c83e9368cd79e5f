export interface Sample {
  name: string
  labels: Readonly<Record<string, string>>
  value: number
}

export interface Family {
  type: string
  samples: Sample[]
}

const NAME = '[a-zA-Z_:][a-zA-Z0-9_:]*'
const LABEL = /([a-zA-Z_][a-zA-Z0-9_]*)="((?:[^"\\\n]|\\["\\n])*)"/y
const SUFFIXES: Readonly<Record<string, readonly string[]>> = { histogram: ['_bucket', '_sum', '_count'] }

/**
 * Reads Prometheus' text format 0.0.4 as strictly as its documentation words it: one HELP and one TYPE per family before
 * its samples, families in one piece, no series twice, complete and cumulative buckets. Throws at the first violation.
 */
export function readExposition(text: string): Map<string, Family> {
  if (!text.endsWith('\n')) throw new Error('The last line must end in a line feed.')
  const families = new Map<string, Family>()
  const helped = new Set<string>()
  const series = new Set<string>()
  let current = ''
  for (const line of text.slice(0, -1).split('\n')) {
    const comment = new RegExp(`^# (HELP|TYPE) (${NAME}) (.+)$`).exec(line)
    if (comment) {
      const [, kind = '', name = '', rest = ''] = comment
      if (kind === 'HELP') {
        if (helped.has(name)) throw new Error(`Second HELP of ${name}`)
        helped.add(name)
        continue
      }
      if (!/^(counter|gauge|histogram|summary|untyped)$/.test(rest)) throw new Error(`Unknown type: ${line}`)
      if (families.has(name)) throw new Error(`Second TYPE of ${name}`)
      families.set(name, { type: rest, samples: [] })
      current = name
      continue
    }
    const sample = readSample(line)
    const family = families.get(current)
    const allowed = (SUFFIXES[family?.type ?? ''] ?? ['']).map((suffix) => current + suffix)
    if (!family || !allowed.includes(sample.name)) throw new Error(`Outside of its family: ${line}`)
    const key = `${sample.name} ${JSON.stringify(Object.entries(sample.labels).sort())}`
    if (series.has(key)) throw new Error(`Series twice: ${line}`)
    series.add(key)
    family.samples.push(sample)
  }
  for (const [name, family] of families) checkFamily(name, family)
  return families
}

function readSample(line: string): Sample {
  const match = new RegExp(`^(${NAME})(?:\\{(.*)\\})? (\\S+)$`).exec(line)
  if (!match) throw new Error(`Not a sample: ${line}`)
  const [, name = '', written = '', number = ''] = match
  const labels: Record<string, string> = {}
  let at = 0
  while (at < written.length) {
    LABEL.lastIndex = at
    const label = LABEL.exec(written)
    if (!label) throw new Error(`Not a label: ${line}`)
    const [whole, key = '', value = ''] = label
    if (key in labels || key.startsWith('__')) throw new Error(`Label twice or reserved: ${line}`)
    labels[key] = value
    at += whole.length
    if (at < written.length && written[at] !== ',') throw new Error(`No comma between labels: ${line}`)
    at += 1
  }
  const value = number === '+Inf' ? Number.POSITIVE_INFINITY : Number(number)
  if (Number.isNaN(value)) throw new Error(`Not a number: ${line}`)
  return { name, labels, value }
}

function checkFamily(name: string, { type, samples }: Family): void {
  if (samples.length === 0) throw new Error(`Family without samples: ${name}`)
  if (type === 'counter') {
    if (!name.endsWith('_total')) throw new Error(`Counter without _total: ${name}`)
    if (samples.some(({ value }) => value < 0)) throw new Error(`Negative counter: ${name}`)
  }
  if (type === 'histogram') checkHistogram(name, samples)
}

function checkHistogram(name: string, samples: readonly Sample[]): void {
  const groups = new Map<string, Sample[]>()
  for (const sample of samples) {
    const { le: _le, ...others } = sample.labels
    const key = JSON.stringify(others)
    groups.set(key, [...(groups.get(key) ?? []), sample])
  }
  for (const [labels, group] of groups) {
    const buckets = group.filter((sample) => sample.name === `${name}_bucket`)
    const bounds = buckets.map((sample) => (sample.labels['le'] === '+Inf' ? Infinity : Number(sample.labels['le'])))
    const counts = buckets.map(({ value }) => value)
    const count = group.find((sample) => sample.name === `${name}_count`)?.value
    const isSorted = (list: readonly number[]) => list.every((each, index) => each >= (list[index - 1] ?? -Infinity))
    const isWhole =
      bounds.at(-1) === Infinity &&
      isSorted(bounds) &&
      isSorted(counts) &&
      counts.at(-1) === count &&
      group.length === buckets.length + 2
    if (!isWhole) throw new Error(`Histogram is not whole: ${name} ${labels}`)
  }
}
