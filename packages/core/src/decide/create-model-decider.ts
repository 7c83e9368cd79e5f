import type { RoutingPreferenceConfig } from '../config/schema/model.ts'
import type { Plan } from '../contract/decide/plan.ts'
import type { RouteTarget } from '../contract/decide/router.ts'
import type { ModelDirectory } from '../contract/model/model-directory.ts'
import type { ModelAbilities } from '../contract/model/model-target.ts'
import type { Clock } from '../contract/platform/clock.ts'
import type { Decision, DecisionCandidate } from '../contract/record/decision.ts'
import { PlanoError } from '../errors/plano-error.ts'
import { whenReady } from '../util/async/when-ready.ts'
import { createId } from '../util/text/create-id.ts'
import { nearestNames } from '../util/text/nearest-names.ts'
import { buildCascade, type CascadeParts } from './build-cascade.ts'
import { type FittedModels, fitModels, type Misfit, readNeeds } from './rank/fit-models.ts'
import { type RankModels, toModelStage } from './route-models.ts'
import { type CascadeResult, runCascade } from './run-cascade.ts'
import type { CascadeStage, DecideInput } from './stages/stage.ts'
import { writeDecision } from './write-decision.ts'

export interface ModelDeciderParts extends CascadeParts {
  directory: ModelDirectory
  preferences: readonly RoutingPreferenceConfig[]
  rank: RankModels
  abilitiesOf(model: string): ModelAbilities | undefined
  clock: Clock
  /** The target of an alias that the conversation is assigned to. Undefined if the alias has only one target. */
  variantOf(alias: string, question: Pick<ModelQuestion, 'session' | 'context' | 'messages'>): string | undefined
  /** Whether a target of an alias is in service. */
  isServing(alias: string, model: string): boolean
  /** Names of agents and listeners, which `model` may also contain. Used for suggestions. */
  listenerNames?(): Iterable<string>
}

/** The input of a model decision. */
export interface ModelQuestion
  extends Omit<DecideInput, 'kind' | 'targets' | 'named' | 'model' | 'fallback' | 'scores'> {
  /** The model name that the client sent. */
  model: string | undefined
  /** Preferences of this request, which replace the configured ones. An empty list turns routing off. */
  preferences: readonly RoutingPreferenceConfig[] | undefined
  /** Whether a route may override the model that the client named. */
  override: boolean
}

type ModelPlan = Extract<Plan, { kind: 'models' }>

/** Cache size for prepared request preferences. */
const MAX_PREPARED = 64

interface Prepared {
  targets: readonly RouteTarget[]
  stages: readonly CascadeStage[]
  /** The model that answers when no route fits and no model is the default. Undefined without routes. */
  standIn: string | undefined
}

/** Decides which models answer. Throws `model_not_found` with the nearest names for an unknown model name. */
export function createModelDecider(parts: ModelDeciderParts) {
  const { directory, clock } = parts
  const configured = prepare(parts, parts.preferences)
  const own = new Map<string, Prepared>()

  function preparedFor(preferences: readonly RoutingPreferenceConfig[] | undefined): Prepared {
    if (!preferences) return configured
    const key = JSON.stringify(preferences)
    const known = own.get(key)
    if (known) return known
    const [oldest] = own.keys()
    if (own.size >= MAX_PREPARED && oldest !== undefined) own.delete(oldest)
    const prepared = prepare(parts, preferences)
    own.set(key, prepared)
    return prepared
  }

  return (question: ModelQuestion): ModelPlan | Promise<ModelPlan> => {
    const startedAt = clock.monotonic()
    const { model, preferences } = question
    const found = directory.resolve(model)
    const isUnnamed = found.kind === 'unknown' ? found.unnamed === true : found.kind === 'model' && found.byDefault
    if (found.kind === 'unknown' && !isUnnamed) throw unknownModel(parts, found.name)
    const isNamed = model !== undefined && !isUnnamed
    const { targets, stages, standIn } = preparedFor(preferences)
    const isOne = isNamed && found.kind === 'model'
    // The explicit stage comes first in every cascade and accepts the client's choice.
    if (isNamed && targets.length === 0) {
      const only = isOne ? found.target.id : undefined
      return planNamed(parts, question, { named: model, only, startedAt })
    }
    const fallback = isNamed ? model : (directory.defaultTarget?.id ?? standIn)
    const input = toInput(question, { targets, fallback, isNamed })
    return whenReady(runCascade(stages, input, clock), (result) =>
      planModels(parts, { question, input, result, isOne, startedAt }),
    )
  }
}

/** The input of the cascade. */
function toInput(
  question: ModelQuestion,
  known: { targets: readonly RouteTarget[]; fallback: string | undefined; isNamed: boolean },
): DecideInput {
  const { model, preferences: _, override, ...asked } = question
  const { targets, fallback, isNamed } = known
  return {
    ...asked,
    ...(model === undefined ? {} : { model }),
    kind: 'models',
    targets,
    named: isNamed && !(override && targets.length > 0) ? model : undefined,
    ...(fallback === undefined ? {} : { fallback }),
    scores: [],
  }
}

/** Fast path: the plan for a model or alias that the client named, identical to the cascade's result. */
function planNamed(
  parts: ModelDeciderParts,
  question: ModelQuestion,
  { named, only, startedAt }: { named: string; only: string | undefined; startedAt: number },
): ModelPlan {
  const { models, misfits, variants } =
    only === undefined
      ? chooseModels(parts, question, { names: [named], isOne: false })
      : { models: [only], misfits: [], variants: undefined }
  const durationMs = parts.clock.monotonic() - startedAt
  const decision: Decision = {
    id: createId('dec_'),
    kind: 'models',
    agents: [],
    models: [...models],
    route: null,
    stage: 'explicit',
    confidence: 1,
    candidates: listCandidates(models, misfits),
    reason: `The client named "${named}".`,
    durationMs,
    stages: [{ stage: 'explicit', outcome: 'answered', durationMs, confidence: 1 }],
  }
  if (variants !== undefined) decision.variants = variants
  return { kind: 'models', decision, models }
}

/** Converts a cascade's result to ranked models with the decision record. */
function planModels(
  parts: ModelDeciderParts,
  decided: { question: ModelQuestion; input: DecideInput; result: CascadeResult; isOne: boolean; startedAt: number },
): ModelPlan {
  const { question, input, result } = decided
  if (!result.answer)
    throw new PlanoError('model_not_found', 'The request names no model and there is no default model.', {
      param: 'model',
    })
  const { models, misfits, variants } = chooseModels(parts, question, {
    names: result.answer.models ?? [],
    isOne: decided.isOne && result.stage === 'explicit',
  })
  const durationMs = parts.clock.monotonic() - decided.startedAt
  const frame = { id: createId('dec_'), durationMs, confidence: result.answer.confidence }
  const decision = writeDecision(input, { ...result, answer: { ...result.answer, models } }, frame)
  if (variants !== undefined) decision.variants = variants
  return { kind: 'models', decision: withModelCandidates(decision, models, misfits), models }
}

/** The models that names stand for and that support the request, and the variants among them by alias. */
function chooseModels(
  parts: ModelDeciderParts,
  question: ModelQuestion,
  { names, isOne }: { names: readonly string[]; isOne: boolean },
): FittedModels & { variants: Record<string, string> | undefined } {
  const variants: Record<string, string> = {}
  const expand = (name: string) => listModels(parts, name, { question, variants })
  const ranked = [...new Set(names.flatMap(expand))]
  const { models, misfits } = isOne ? { models: ranked, misfits: [] } : fit(parts, question, ranked)
  const named = Object.entries(variants).filter(([, id]) => models.includes(id))
  return { models, misfits, variants: named.length > 0 ? Object.fromEntries(named) : undefined }
}

function prepare(parts: ModelDeciderParts, preferences: readonly RoutingPreferenceConfig[]): Prepared {
  const targets = preferences.map(
    (preference): RouteTarget => ({
      id: preference.name,
      description: preference.description,
      ...(preference.examples === undefined ? {} : { examples: preference.examples }),
    }),
  )
  const cascade = buildCascade(parts, {
    targets,
    maxPicks: 1,
    defaultAgent: undefined,
    isMarked: false,
    affinity: false,
  })
  const listed = parts.directory.targets.find((target) => !target.access.internal)
  const [first] = preferences
  return {
    targets,
    stages: cascade.map((stage) => toModelStage(stage, preferences, parts.rank)),
    standIn: first && (listed?.id ?? first.models[0]),
  }
}

/** A model that the client named is always called. All others must support the request. */
function fit(parts: ModelDeciderParts, question: ModelQuestion, models: readonly string[]): FittedModels {
  return fitModels(models, readNeeds(question.body, question.messages), parts.abilitiesOf)
}

/** Without routes, the models themselves are listed as candidates. */
function withModelCandidates(decision: Decision, models: readonly string[], misfits: readonly Misfit[]): Decision {
  if (decision.candidates.length === 0) return { ...decision, candidates: listCandidates(models, misfits) }
  return { ...decision, candidates: [...decision.candidates, ...misfits.map(toUnfit)] }
}

function listCandidates(models: readonly string[], misfits: readonly Misfit[]): DecisionCandidate[] {
  const candidates = models.map((id, index) => ({
    id,
    score: 0,
    chosen: index === 0,
    reason: index === 0 ? 'chosen' : 'a fallback for those before it',
  }))
  return misfits.length === 0 ? candidates : [...candidates, ...misfits.map(toUnfit)]
}

function toUnfit({ model, reason }: Misfit): DecisionCandidate {
  return { id: model, score: 0, chosen: false, reason }
}

/** Ids of the models that a name stands for, in the order in which they are tried. */
function listModels(
  parts: ModelDeciderParts,
  name: string,
  chosen: { question: ModelQuestion; variants: Record<string, string> },
): string[] {
  const found = parts.directory.resolve(name)
  if (found.kind === 'model') return [found.target.id]
  if (found.kind === 'unknown') throw unknownModel(parts, name)
  const { targets, fallbacks } = found.alias
  const variant = parts.variantOf(name, chosen.question)
  if (variant !== undefined) chosen.variants[name] = variant
  const first = targets.find(({ target }) => target.id === variant)
  const others = targets.filter((entry) => entry !== first && parts.isServing(name, entry.target.id))
  const ordered = first ? [first, ...others] : others
  return [...ordered.map((entry) => entry.target.id), ...fallbacks.map((target) => target.id)]
}

function unknownModel({ directory, listenerNames }: ModelDeciderParts, name: string): PlanoError {
  const found = directory.resolve(name)
  const known = found.kind === 'unknown' ? found.nearest : []
  const nearest = nearestNames(name, [...known, ...(listenerNames?.() ?? [])])
  const quoted = nearest.map((each) => `"${each}"`).join(' or ')
  const hint = quoted === '' ? ' GET /v1/models lists all models.' : ` Did you mean ${quoted}?`
  return new PlanoError('model_not_found', `The model "${name.slice(0, 200)}" does not exist.${hint}`, {
    param: 'model',
    details: { nearest: [...nearest] },
  })
}
