import { type Entry, listEntries } from '../tree/list-entries.ts'
import { type CheckContext, requireFilters, requireOneOf, requireUnique, requireUrl } from './check-context.ts'

/** Agents and variants: unique ids, exactly one way to call each, weights that sum to 100, known filters. */
export function checkAgents(context: CheckContext): void {
  const agents = listEntries(context.root, 'agents')
  requireUnique(context, agents, 'id')
  for (const agent of agents) {
    requireOneOf(context, agent, { kind: 'agent', keys: ['url', 'instances', 'run', 'variants'] })
    requireFilters(context, agent)
    checkAddresses(context, agent)
    const variants = listEntries(agent.value, 'variants', agent.path)
    requireUnique(context, variants, 'id')
    for (const variant of variants) {
      requireOneOf(context, variant, { kind: 'variant', keys: ['url', 'instances', 'run'] })
      checkAddresses(context, variant)
    }
    checkWeights(context, agent, variants)
  }
}

function checkAddresses(context: CheckContext, entry: Entry): void {
  requireUrl(context, entry, 'url')
  for (const instance of listEntries(entry.value, 'instances', entry.path)) requireUrl(context, instance, 'url')
}

/** Traffic shares in percent. Without any weights all shares are equal. Shadows receive no share. */
function checkWeights(context: CheckContext, agent: Entry, variants: readonly Entry[]): void {
  const live = variants.filter(({ value }) => value['shadow'] !== true)
  const weights = live.map(({ value }) => value['weight'])
  if (variants.length > 0 && live.length === 0) {
    context.source.refuse([...agent.path, 'variants'], 'every variant is a shadow, so none answers', {
      expected: 'a variant without shadow',
    })
  }
  if (weights.every((weight) => weight === undefined)) return
  const sum = weights.reduce<number>((total, weight) => total + (typeof weight === 'number' ? weight : 0), 0)
  if (Math.abs(sum - 100) < 1e-6 || weights.some((weight) => weight !== undefined && typeof weight !== 'number')) return
  context.source.refuse([...agent.path, 'variants'], `the weights of the variants sum to ${sum}, not to 100`, {
    expected: 'weights that sum to 100',
  })
}
