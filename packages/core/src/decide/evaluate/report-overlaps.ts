import type { RouteTarget } from '../../contract/decide/router.ts'
import { describeTarget, type TargetText } from '../local/describe-target.ts'
import { readTerms } from '../local/words/read-words.ts'
import { findCovered, findStrays, type OpenRouter, type Strays } from './find-strays.ts'
import type { Collision, RoutingFinding } from './routing-finding.ts'

/** Below this confidence, a sentence is unlike everything, and says nothing about two targets. */
const LEAST_CONFIDENCE = 0.3
/**
 * The numbers and shares of sentences that make an overlap: of one target, or of both together. Chosen on halves of the
 * intents of public sets (banking77, HWU64, CLINC150): most pairs found so are confused in other requests, too.
 */
const ONE_WAY = { count: 2, share: 0.25 }
const BOTH_WAYS = { count: 3, share: 0.15 }
/** Descriptions without examples: the other target would have to be chosen in earnest. */
const COVERED = { count: 2, share: 0.25, confidence: 0.7 }
const SCATTERED = { count: 3, share: 0.4 }
/** With fewer examples, the description decides. */
const FEW_EXAMPLES = 2
const MAX_COLLISIONS = 5

/** Share of the terms that two sentences have in common. */
function compareSentences(left: string, right: string): number {
  const [own, other] = [new Set(readTerms(left)), new Set(readTerms(right))]
  const shared = [...own].filter((term) => other.has(term)).length
  return shared / Math.max(1, own.size + other.size - shared)
}

function findNearest(sentence: string, text: TargetText): string {
  const rated = [...text.examples, ...text.clauses].map((other) => ({
    other,
    likeness: compareSentences(sentence, other),
  }))
  return rated.toSorted((left, right) => right.likeness - left.likeness)[0]?.other ?? text.name
}

const percent = (count: number, tried: number) => Math.round((100 * count) / Math.max(1, tried))

interface Direction {
  from: string
  to: string
  strays: Strays['strays']
  tried: number
}

function readDirection(found: ReadonlyMap<string, Strays>, [from, to]: [string, string], least: number): Direction {
  const { strays, tried } = found.get(from) ?? { strays: [], tried: 0 }
  return { from, to, strays: strays.filter(({ chosen, confidence }) => chosen === to && confidence >= least), tried }
}

const reaches = (count: number, tried: number, least: { count: number; share: number }) =>
  count >= least.count && count >= least.share * tried

/** Reports pairs and targets from where their sentences are routed. */
class OverlapReport {
  readonly findings: RoutingFinding[] = []
  private readonly reported = new Set<string>()
  private readonly texts: ReadonlyMap<string, TargetText>
  private readonly group: string

  constructor(group: string, targets: readonly RouteTarget[]) {
    this.group = group
    this.texts = new Map(targets.map((target) => [target.id, describeTarget(target)]))
  }

  /** Two targets that attract each other's examples. */
  reportPair(there: Direction, back: Direction): void {
    const [count, counted] = [there.strays.length, back.strays.length]
    const isClear =
      reaches(count, there.tried, ONE_WAY) ||
      reaches(counted, back.tried, ONE_WAY) ||
      reaches(count + counted, there.tried + back.tried, BOTH_WAYS)
    if (!isClear) return
    const [more, less] = count >= counted ? [there, back] : [back, there]
    const reverse = less.strays.length === 0 ? '' : `, and ${less.strays.length} of ${less.tried} the other way`
    this.add(
      [more, less],
      `"${more.from}" and "${more.to}" overlap: ${more.strays.length} of ${more.tried} examples of "${more.from}" ` +
        `would go to "${more.to}" if they were not its examples${reverse}. Say in both descriptions what only that ` +
        'one does, give both more examples like those below, or merge the two.',
    )
  }

  /** A description whose clauses another target attracts. */
  reportCovered(direction: Direction): void {
    const { from, to, strays, tried } = direction
    if (!reaches(strays.length, tried, COVERED) || this.reported.has([from, to].toSorted().join('\n'))) return
    this.add(
      [direction],
      `"${from}" and "${to}" overlap: ${strays.length} of ${tried} parts of the description of "${from}" ` +
        `describe "${to}" as well. Say in both what only that one does, and add examples to both.`,
    )
  }

  /** A target whose examples go to many others, so that no pair stands out. */
  reportScattered(id: string, { strays, tried }: Strays): void {
    if (!reaches(strays.length, tried, SCATTERED)) return
    if (this.findings.some(({ targets }) => targets.includes(id))) return
    const counts = new Map<string, number>()
    for (const { chosen } of strays) counts.set(chosen, (counts.get(chosen) ?? 0) + 1)
    const others = [...counts].toSorted((left, right) => right[1] - left[1])
    const listed = others.map(([other, count]) => `"${other}" (${count})`).join(', ')
    this.findings.push({
      rule: 'scattered',
      group: this.group,
      targets: [id, ...others.map(([other]) => other)],
      message:
        `${percent(strays.length, tried)} % of the examples of "${id}" would go elsewhere if they were not its ` +
        `examples: to ${listed}. Describe it in more detail, and add examples until similar ones support each other.`,
      collisions: this.listCollisions(others.map(([to]) => ({ from: id, to, strays, tried }))),
    })
  }

  private add(directions: readonly Direction[], message: string): void {
    const [{ from, to }] = directions as [Direction]
    this.reported.add([from, to].toSorted().join('\n'))
    const collisions = this.listCollisions(directions)
    this.findings.push({ rule: 'overlap', group: this.group, targets: [from, to], message, collisions })
  }

  private listCollisions(directions: readonly Direction[]): Collision[] {
    const all = directions.flatMap(({ from, to, strays }) =>
      strays
        .filter(({ chosen }) => chosen === to)
        .map(({ sentence, confidence }): Collision => {
          const text = this.texts.get(to)
          return { target: from, sentence, other: text ? findNearest(sentence, text) : to, confidence }
        }),
    )
    return all.toSorted((left, right) => right.confidence - left.confidence).slice(0, MAX_COLLISIONS)
  }
}

/** Reports targets that a router confuses in requests which it does not know. */
export async function reportOverlaps(
  group: string,
  targets: readonly RouteTarget[],
  open: OpenRouter,
): Promise<RoutingFinding[]> {
  const report = new OverlapReport(group, targets)
  const strays = await findStrays(targets, open)
  const hasFew = ({ examples = [] }: RouteTarget) => examples.length < FEW_EXAMPLES
  const covered = await findCovered(targets, open, hasFew)
  const ids = targets.map(({ id }) => id)
  for (const [index, from] of ids.entries()) {
    for (const to of ids.slice(index + 1)) {
      const read = (...ends: [string, string]) => readDirection(strays, ends, LEAST_CONFIDENCE)
      report.reportPair(read(from, to), read(to, from))
      for (const ends of [[from, to] as [string, string], [to, from] as [string, string]])
        report.reportCovered(readDirection(covered, ends, COVERED.confidence))
    }
  }
  for (const id of ids) report.reportScattered(id, strays.get(id) ?? { strays: [], tried: 0 })
  return report.findings
}
