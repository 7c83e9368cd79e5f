import type { ModelRule } from '../../contract/model/provider.ts'
import type { Dialect } from '../../contract/wire/dialect.ts'
import type { WireRules } from '../../contract/wire/grammar.ts'
import { MODEL_RULES } from '../catalogue/model-rules.data.ts'
import { type ApiQuestion, findApi } from '../catalogue/provider-apis.ts'

/** Merges rules: later values override, lists and maps are joined. */
export function mergeRules(under: WireRules, over: WireRules): WireRules {
  const merged: WireRules = { ...under, ...over }
  if (under.removedFields !== undefined && over.removedFields !== undefined)
    merged.removedFields = [...new Set([...under.removedFields, ...over.removedFields])]
  for (const map of ['renamedFields', 'renamedValues', 'droppedValues', 'setFields'] as const) {
    if (under[map] !== undefined && over[map] !== undefined)
      Object.assign(merged, { [map]: { ...under[map], ...over[map] } })
  }
  return merged
}

/** The model id without vendor prefixes, which the rule patterns are written for. */
function bareModel(model: string): string {
  return model.slice(model.lastIndexOf('/') + 1)
}

/**
 * The rules for a provider, API and model: family rules, then the provider's own (for its first API), then the API's.
 */
export function selectRules(question: ApiQuestion, dialect: Dialect): WireRules {
  const { provider } = question
  const bare = bareModel(question.model)
  const applies = (rule: ModelRule) =>
    (rule.dialects === undefined || rule.dialects.includes(dialect)) && new RegExp(rule.models, 'i').test(bare)
  let rules: WireRules = {}
  for (const family of ['any', ...(provider.families ?? ['compatible'])])
    for (const rule of MODEL_RULES[family] ?? []) if (applies(rule)) rules = mergeRules(rules, rule.rules)
  if (dialect === provider.apis[0]?.dialect) rules = mergeRules(rules, provider.rules ?? {})
  for (const rule of provider.modelRules ?? []) if (applies(rule)) rules = mergeRules(rules, rule.rules)
  return mergeRules(rules, findApi(question, dialect).rules ?? {})
}
