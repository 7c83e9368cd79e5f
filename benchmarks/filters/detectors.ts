import { detectLanguage } from '../../packages/core/src/decide/local/language/detect-language.ts'
import { prepareLocalRouter } from '../../packages/core/src/decide/local/prepare-local-router.ts'
import { scoreInjection } from '../../packages/core/src/filter/built-in/injection/injection.ts'
import { findPii } from '../../packages/core/src/filter/built-in/pii/find-pii.ts'
import { findSecrets } from '../../packages/core/src/filter/built-in/secrets.ts'
import { createTopic } from '../../packages/core/src/filter/built-in/topic.ts'
import type { FilterServices } from '../../packages/core/src/filter/filter-services.ts'
import { type Half, type LabelledSpan, readRows, readSpans } from './read-data.ts'
import { TOPIC_SERVICES } from './topic-services.ts'

/** The result of one detector for one label on one half of the data. */
export interface Score {
  detector: string
  label: string
  half: Half
  /** True positives. */
  hit: number
  /** False negatives. */
  missed: number
  /** False positives. */
  wrong: number
  /** Texts without the label. */
  clean: number
  /** Texts without the label in which nothing was found. */
  spared: number
  /** One line per missed or wrong finding. */
  faults: string[]
}

type Find = (text: string) => readonly LabelledSpan[]

/** Returns whether a found span covers a labelled one with at most two more characters. */
const matches = (found: LabelledSpan, wanted: LabelledSpan) =>
  found.type === wanted.type &&
  found.start <= wanted.start &&
  found.end >= wanted.end &&
  found.end - found.start <= wanted.end - wanted.start + 2

class Table {
  readonly scores = new Map<string, Score>()
  private readonly detector: string

  constructor(detector: string) {
    this.detector = detector
  }

  at(label: string, half: Half): Score {
    const key = `${label} ${half}`
    const known = this.scores.get(key)
    if (known) return known
    const made = { detector: this.detector, label, half, hit: 0, missed: 0, wrong: 0, clean: 0, spared: 0, faults: [] }
    this.scores.set(key, made)
    return made
  }
}

function scoreSpans(detector: string, file: string, find: Find): Score[] {
  const table = new Table(detector)
  for (const { half, columns } of readRows(file)) {
    const { text, spans } = readSpans(columns[0] ?? '')
    const found = find(text)
    for (const wanted of spans) {
      const isHit = found.some((each) => matches(each, wanted))
      table.at(wanted.type, half)[isHit ? 'hit' : 'missed'] += 1
      if (!isHit) table.at(wanted.type, half).faults.push(`missed ${wanted.type}: ${text}`)
    }
    for (const each of found) {
      if (spans.some((wanted) => matches(each, wanted))) continue
      table.at(each.type, half).wrong += 1
      table.at(each.type, half).faults.push(`wrong ${each.type} "${text.slice(each.start, each.end)}": ${text}`)
    }
    if (spans.length > 0) continue
    const all = table.at('all clean texts', half)
    all.clean += 1
    if (found.length === 0) all.spared += 1
  }
  return [...table.scores.values()]
}

/** Scores a yes-or-no detector. `wanted` is the label, `found` the detector's answer. */
function scoreAnswers(
  table: Table,
  label: string,
  answer: { half: Half; wanted: boolean; found: boolean; text: string },
): void {
  const score = table.at(label, answer.half)
  if (answer.wanted) score[answer.found ? 'hit' : 'missed'] += 1
  else {
    score.clean += 1
    score[answer.found ? 'wrong' : 'spared'] += 1
  }
  if (answer.wanted !== answer.found) score.faults.push(`${answer.found ? 'wrong' : 'missed'}: ${answer.text}`)
}

function scoreInjections(): Score[] {
  const table = new Table('injection')
  for (const { half, columns } of readRows('injection')) {
    const [label, text = ''] = columns
    scoreAnswers(table, 'attack', { half, wanted: label === 'attack', found: scoreInjection(text).score >= 0.7, text })
  }
  return [...table.scores.values()]
}

const services = {
  prepareTopics(targets: Parameters<FilterServices['prepareTopics']>[0]) {
    const router = prepareLocalRouter(targets, {})
    return (text: string) => router.route({ messages: [{ role: 'user', content: text }], maxPicks: 1 })
  },
} as unknown as FilterServices

/** Sends all sentences to each service. Its own topics must pass, everything else must be rejected. */
async function scoreTopics(): Promise<Score[]> {
  const table = new Table('topic')
  const rows = readRows('topic')
  for (const [service, allow] of Object.entries(TOPIC_SERVICES)) {
    const filter = createTopic({ allow }, services)
    for (const { half, columns } of rows) {
      const [owner, topic, text = ''] = columns
      const isOwn = owner === service && topic !== '-'
      const verdict = await filter.input?.({ messages: [{ role: 'user', content: text }] } as never)
      const found = verdict?.action === 'reject'
      scoreAnswers(table, 'off topic', { half, wanted: !isOwn, found, text: `${service}: ${text}` })
    }
  }
  return [...table.scores.values()]
}

function scoreLanguages(): Score[] {
  const table = new Table('language')
  for (const { half, columns } of readRows('language')) {
    const [code = '', text = ''] = columns
    const found = detectLanguage(text) ?? '-'
    const score = table.at(code, half)
    if (found === code) score.hit += 1
    else {
      score.missed += 1
      table.at(found, half).wrong += 1
      score.faults.push(`${code} detected as ${found}: ${text}`)
    }
  }
  return [...table.scores.values()]
}

/** Measures every built-in detector on the labelled data. */
export async function measureDetectors(): Promise<Score[]> {
  return [
    ...scoreSpans('pii_mask', 'pii', (text) => findPii(text, undefined)),
    ...scoreSpans('secrets', 'secrets', (text) => findSecrets(text).map((span) => ({ type: 'SECRET', ...span }))),
    ...scoreInjections(),
    ...(await scoreTopics()),
    ...scoreLanguages(),
  ]
}

/** Measures the median time of each detector for 1,000 characters of ordinary text, in µs. */
export async function measureCosts(): Promise<[detector: string, micros: number][]> {
  const text = readRows('injection')
    .filter(({ columns }) => columns[0] === 'honest')
    .map(({ columns }) => columns[1])
    .join(' ')
    .slice(0, 1000)
  const topic = createTopic({ allow: TOPIC_SERVICES['bank'] ?? [] }, services)
  const work: [string, () => unknown][] = [
    ['pii_mask', () => findPii(text, undefined)],
    ['secrets', () => findSecrets(text)],
    ['injection', () => scoreInjection(text)],
    ['topic', () => topic.input?.({ messages: [{ role: 'user', content: text.slice(0, 200) }] } as never)],
    ['language', () => detectLanguage(text)],
  ]
  const costs: [string, number][] = []
  for (const [detector, run] of work) {
    const times: number[] = []
    for (let index = 0; index < 400; index += 1) {
      const startedAt = performance.now()
      await run()
      times.push((performance.now() - startedAt) * 1000)
    }
    costs.push([detector, times.sort((a, b) => a - b)[times.length >> 1] ?? 0])
  }
  return costs
}
