import type { PreparedRouter, RouteTarget } from '../../contract/decide/router.ts'
import { describeTarget, type TargetText } from '../local/describe-target.ts'
import { readTerms, readWords } from '../local/words/read-words.ts'
import { isTelling, type OpenRouter } from './find-strays.ts'
import { reportOverlaps } from './report-overlaps.ts'
import type { RoutingFinding, RoutingRule } from './routing-finding.ts'

interface LintContext {
  group: string
  open: OpenRouter
}

/** Shorter descriptions give the router too little to go by: with 6 words it finds 44 to 51 percent instead of 80 to 85. */
const MIN_WORDS = 12
const ENOUGH_EXAMPLES = 5

function lintTexts(group: string, target: RouteTarget, text: TargetText): RoutingFinding[] {
  const findings: RoutingFinding[] = []
  const add = (rule: RoutingRule, message: string) => findings.push({ rule, group, targets: [target.id], message })
  const words = readWords(target.description).length
  if (words === 0)
    add('no-description', `"${target.id}" has no description, so routing only has its name and examples.`)
  else if (words < MIN_WORDS) {
    add(
      'short-description',
      `The description of "${target.id}" has ${words} ${words === 1 ? 'word' : 'words'}; two to four sentences work far better.`,
    )
  }
  const { length } = text.examples
  if (length < ENOUGH_EXAMPLES) {
    const found = length === 0 ? 'no examples' : `only ${length} ${length === 1 ? 'example' : 'examples'}`
    add('no-examples', `"${target.id}" has ${found}; 5 to 20 real requests clearly improve routing.`)
  }
  return findings
}

function lintSameText(group: string, targets: readonly RouteTarget[]): RoutingFinding[] {
  const firstByText = new Map<string, string>()
  const findings: RoutingFinding[] = []
  for (const { id, description } of targets) {
    const key = readWords(description).join(' ')
    const first = firstByText.get(key)
    if (key !== '' && first !== undefined) {
      const message = `"${first}" and "${id}" have the same description: the first listed always wins.`
      findings.push({ rule: 'same-text', group, targets: [first, id], message })
    } else firstByText.set(key, id)
  }
  return findings
}

/** Whether a router sends at least one of a target's own sentences to it, or there is none to try. */
async function isReached({ id, clauses, examples }: TargetText, router: PreparedRouter): Promise<boolean> {
  const telling = [...clauses, ...examples].filter(isTelling)
  for (const sentence of telling) {
    const { picks } = await router.route({ messages: [{ role: 'user', content: sentence }], maxPicks: 1 })
    if (picks[0]?.id === id) return true
  }
  return telling.length === 0
}

/** Targets that no request can reach. */
async function lintReach(
  group: string,
  texts: readonly TargetText[],
  router: PreparedRouter,
): Promise<RoutingFinding[]> {
  const findings: RoutingFinding[] = []
  for (const text of texts) {
    const { id, name, clauses, examples } = text
    const isMute = clauses.length === 0 && examples.length === 0 && readTerms(name).length === 0
    const message = isMute
      ? `"${id}" has neither a description nor examples nor a meaningful name, so no request will reach it.`
      : `None of the sentences of "${id}" is routed to it, so no request will be, unless it names it.`
    if (isMute || !(await isReached(text, router)))
      findings.push({ rule: 'unreachable', group, targets: [id], message })
  }
  return findings
}

/**
 * Finds targets that a router would confuse or never choose: short descriptions, missing examples, duplicate texts,
 * pairs that attract each other's sentences, and targets that not even their own sentences reach.
 */
export async function lintTargets(
  targets: readonly RouteTarget[],
  { group, open }: LintContext,
): Promise<RoutingFinding[]> {
  const texts = targets.map(describeTarget)
  const findings = lintSameText(group, targets)
  for (const [index, target] of targets.entries()) {
    const text = texts[index]
    if (text) findings.push(...lintTexts(group, target, text))
  }
  if (targets.length < 2) return findings
  return [
    ...findings,
    ...(await lintReach(group, texts, open(targets))),
    ...(await reportOverlaps(group, targets, open)),
  ]
}
