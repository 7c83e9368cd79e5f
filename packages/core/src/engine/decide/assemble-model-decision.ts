import type { PlanoConfig } from '../../config/schema/root.ts'
import type { ModelDirectory } from '../../contract/model/model-directory.ts'
import type { ModelPrice } from '../../contract/model/model-target.ts'
import { ratesFor } from '../../contract/model/rates-for.ts'
import type { Platform } from '../../contract/platform/platform.ts'
import type { KeyValueStore } from '../../contract/store.ts'
import type { CascadeParts } from '../../decide/build-cascade.ts'
import { createModelDecider, type ModelDeciderParts, type ModelQuestion } from '../../decide/create-model-decider.ts'
import { fitModels, readNeeds } from '../../decide/rank/fit-models.ts'
import type { SessionDecider, SessionParts } from '../../decide/session/create-session-decider.ts'
import { createSessionSettings } from '../../decide/session/session-settings.ts'
import { toSessionRates } from '../../decide/session/switch-cost.ts'
import type { Variants } from '../../execute/variants/variant-tracker.ts'
import { costOf } from '../../observe/describe-response.ts'
import { exactMoney } from '../../observe/measure-cost.ts'
import { openSessions } from '../stores/open-sessions.ts'
import { variantKey } from '../variants/variant-key.ts'

/** What model decisions need from other modules. */
export interface ModelDecisionOptions {
  platform: Platform
  directory: ModelDirectory
  sessions: KeyValueStore
  variants: Variants
  priceOf(model: string): ModelPrice | undefined
  rank: ModelDeciderParts['rank']
  abilitiesOf: ModelDeciderParts['abilitiesOf']
  warn(code: string, message: string): void
}

/** Decisions of the model proxy, including sessions. */
export async function assembleModelDecision(
  config: PlanoConfig,
  options: ModelDecisionOptions,
  cascade: CascadeParts,
): Promise<SessionDecider> {
  const { directory, variants } = options
  const { clock } = options.platform
  const preferences = config.routing_preferences
  const settings = createSessionSettings(config)
  const preferencesOf = (question: ModelQuestion) => question.preferences ?? preferences
  const parts: SessionParts = {
    decide: createModelDecider({
      // Listed explicitly, because the module's options contain functions with the same names as cascade parts.
      ...cascade,
      directory,
      rank: options.rank,
      abilitiesOf: options.abilitiesOf,
      preferences,
      clock,
      variantOf: (alias, { session, context, messages }) =>
        variants.stableOf(alias) === undefined
          ? undefined
          : variants.choose(alias, variantKey({ session, context, messages })),
      isServing: (alias, id) => variants.isServing(alias, id),
      listenerNames: () => [
        ...config.listeners.filter(({ type }) => type === 'agent').map(({ name }) => name),
        ...config.agents.map(({ id }) => id),
      ],
    }),
    mode: (question) => settings(question.header, preferencesOf(question).length > 0),
    store: options.sessions,
    clock,
    // A session does not stay with a variant that was rolled back.
    isModel: (id) => directory.find(id) !== undefined && !variants.isOut(id),
    fit(question, models) {
      try {
        return fitModels(models, readNeeds(question.body, question.messages), options.abilitiesOf).models
      } catch {
        // No model fits: the cascade decides again and reports it.
        return []
      }
    },
    isExplicit(question) {
      const { model, override } = question
      if (model === undefined || (override && preferencesOf(question).length > 0)) return false
      const found = directory.resolve(model)
      return found.kind === 'model' && !found.byDefault
    },
    rates(model, contextTokens, budget) {
      const price = options.priceOf(model)
      return price && toSessionRates(ratesFor(price, contextTokens), budget.cacheReadDiscount)
    },
    addCost: (before, outcome) => exactMoney(before + (costOf(outcome, options.priceOf) ?? 0)),
    warn: (message) => options.warn('session_store', message),
  }
  const { session_cache: kept, session_mode: mode, session_ttl_seconds: ttl } = config.routing
  const isNamed = (kept ?? mode ?? ttl) !== undefined
  return openSessions(parts, isNamed || settings(() => undefined, preferences.length > 0).implicit)
}
