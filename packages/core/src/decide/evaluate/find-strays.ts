import type { PreparedRouter, RouteTarget } from '../../contract/decide/router.ts'
import { describeTarget, type TargetText } from '../local/describe-target.ts'
import { readTerms } from '../local/words/read-words.ts'

/** Prepares a router for a list of targets. */
export type OpenRouter = (targets: readonly RouteTarget[]) => PreparedRouter

/** A sentence of a target that another target attracts. */
export interface Stray {
  sentence: string
  /** Id of the target that was chosen. */
  chosen: string
  /** Confidence of the router in that target, for this sentence. */
  confidence: number
}

/** Where the sentences of a target are routed. */
export interface Strays {
  strays: Stray[]
  /** Number of its sentences that were routed. */
  tried: number
}

/** More preparations cost time: with 20 examples, a fifth of them missing changes little. */
const MAX_FOLDS = 5
/** Above this number of targets, descriptions are not compared: each needs a preparation of its own. */
const MAX_ABSENT = 40
/** A sentence with fewer terms says too little about its target. */
const MIN_TERMS = 2

/** Whether a sentence has enough words to tell where it belongs. */
export function isTelling(sentence: string): boolean {
  return new Set(readTerms(sentence)).size >= MIN_TERMS
}

/** Routes a sentence and counts it. */
async function trySentence(router: PreparedRouter, sentence: string, found: Strays): Promise<Stray | undefined> {
  found.tried++
  const { picks, confidence } = await router.route({ messages: [{ role: 'user', content: sentence }], maxPicks: 1 })
  return picks[0] && { sentence, chosen: picks[0].id, confidence }
}

/**
 * Routes every example by a router that lacks it: the examples of each target are dealt to folds, and a fold is left out
 * of all targets together (cross-validation). A router that has an example finds its target, even where it confuses most
 * requests.
 */
export async function findStrays(
  targets: readonly RouteTarget[],
  open: OpenRouter,
): Promise<ReadonlyMap<string, Strays>> {
  const examplesOf = (target: RouteTarget) => [...new Set(target.examples)]
  const folds = Math.min(MAX_FOLDS, Math.max(0, ...targets.map((target) => examplesOf(target).length)))
  const found = new Map<string, Strays>(targets.map(({ id }) => [id, { strays: [], tried: 0 }]))
  for (let fold = 0; fold < folds; fold++) {
    const isKept = (_: string, index: number) => index % folds !== fold
    const router = open(targets.map((target) => ({ ...target, examples: examplesOf(target).filter(isKept) })))
    for (const target of targets) {
      const own = found.get(target.id)
      const leftOut = examplesOf(target).filter((example, index) => index % folds === fold && isTelling(example))
      for (const example of own ? leftOut : []) {
        const stray = own && (await trySentence(router, example, own))
        if (stray && stray.chosen !== target.id) own.strays.push(stray)
      }
    }
  }
  return found
}

/** The clauses of a description that contain no other clause. */
function listDetails({ clauses }: TargetText): string[] {
  return clauses.filter((clause) => !clauses.some((other) => other !== clause && clause.includes(other)))
}

/**
 * Routes the clauses of the descriptions that `chosen` selects among the other targets. What another target attracts
 * with confidence, it covers as well. A description without examples says everything only once, so that leaving out a
 * part of it would show nothing.
 */
export async function findCovered(
  targets: readonly RouteTarget[],
  open: OpenRouter,
  chosen: (target: RouteTarget) => boolean,
): Promise<ReadonlyMap<string, Strays>> {
  const found = new Map<string, Strays>()
  if (targets.length < 3 || targets.length > MAX_ABSENT) return found
  for (const target of targets.filter(chosen)) {
    const router = open(targets.filter((other) => other !== target))
    const own: Strays = { strays: [], tried: 0 }
    for (const clause of listDetails(describeTarget(target)).filter(isTelling)) {
      const stray = await trySentence(router, clause, own)
      if (stray) own.strays.push(stray)
    }
    found.set(target.id, own)
  }
  return found
}
