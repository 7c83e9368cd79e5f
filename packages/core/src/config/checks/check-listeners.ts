import { distance } from 'fastest-levenshtein'
import { isMap } from '../tree/config-source.ts'
import { type Entry, listEntries, listTexts, textAt } from '../tree/list-entries.ts'
import { type CheckContext, requireFilters, requireName, requireUnique } from './check-context.ts'

/** Listeners: unique names, agents and filters that exist, one default, one model listener. */
export function checkListeners(context: CheckContext): void {
  const listeners = listEntries(context.root, 'listeners')
  requireUnique(context, listeners, 'name')
  const models = listeners.filter(({ value }) => value['type'] === 'model')
  for (const extra of models.slice(1)) {
    context.source.warn(
      extra.path,
      'a second model listener, which Plano refuses; every model listener serves the same models',
    )
  }
  warnOfIdle(context, listeners)
  for (const listener of listeners) {
    requireFilters(context, listener)
    // The schema reports an invalid type; the agents are checked anyway.
    const type = textAt(listener.value, 'type')
    if (type !== 'model' && type !== 'prompt') checkListenerAgents(context, listener)
    else if (listener.value['agents'] !== undefined) {
      context.source.refuse([...listener.path, 'agents'], `a listener of type ${type} has no agents`, {
        expected: 'type: agent',
        part: 'key',
      })
    }
    const name = textAt(listener.value, 'name')
    if (name !== undefined && (context.names.aliases.has(name) || context.names.models.has(name))) {
      const message = `"${name}" is the name of a listener and of a model; a request for it goes to the listener`
      context.source.warn([...listener.path, 'name'], message)
    }
  }
}

/**
 * Whether an unknown agent should only be a warning. Plano starts with unknown agents and fails only the requests to
 * them. We do the same for a complete Plano file (one with a version and ports), unless a declared agent has a similar
 * name.
 */
function isLeftOpen({ root, names }: CheckContext, id: string): boolean {
  const listeners = listEntries(root, 'listeners')
  const complete = root['version'] !== undefined && listeners.every(({ value }) => value['port'] !== undefined)
  if (!complete || names.agents.size === 0 || names.agents.has(id)) return false
  return [...names.agents].every((agent) => distance(agent, id) > Math.max(2, Math.floor(id.length / 4)))
}

function dropAgent({ source }: CheckContext, listener: Entry, agent: Entry): void {
  const id = String(agent.value['id'])
  source.warn([...agent.path, 'id'], `no agent is called "${id}", so it is left out; Plano fails requests to it`, {
    use: `agents: [{id: ${id}, url: …}]`,
  })
  source.dropLater(listener.value['agents'], agent.value)
}

/** Warns about an agent that no listener lists and no rule names: it is never called, usually by oversight. */
function warnOfIdle(context: CheckContext, listeners: readonly Entry[]): void {
  const orchestration = context.root['orchestration']
  const rules = isMap(orchestration) ? listEntries(orchestration, 'rules') : []
  const used = new Set([
    ...listeners.flatMap(({ value }) => listEntries(value, 'agents').map((agent) => textAt(agent.value, 'id'))),
    ...rules.flatMap(({ value }) => listTexts(value, 'agents', []).map(({ text }) => text)),
  ])
  for (const { value, path } of listEntries(context.root, 'agents')) {
    const id = textAt(value, 'id')
    // Old files declare filters among the agents.
    if (id === undefined || used.has(id) || context.names.filters.has(id)) continue
    context.source.warn(path, `no listener lists the agent ${id}, so nothing calls it`)
  }
}

function checkListenerAgents(context: CheckContext, listener: Entry): void {
  const { source } = context
  const agents = listEntries(listener.value, 'agents', listener.path)
  requireUnique(context, agents, 'id')
  for (const agent of agents) {
    for (const reference of listTexts(agent.value, 'id', agent.path)) {
      if (isLeftOpen(context, reference.text)) dropAgent(context, listener, agent)
      else requireName(context, reference, { kind: 'agent', names: context.names.agents })
    }
    requireFilters(context, agent)
    if (agents.length > 1 && textAt(agent.value, 'description') === undefined) {
      source.warn(agent.path, 'an agent without a description can only be chosen by its id, its examples or a rule')
    }
  }
  if (agents.length === 0) {
    source.warn(
      listener.path,
      `the listener ${textAt(listener.value, 'name') ?? ''} has no agents, so it cannot answer requests`,
    )
  }
  for (const second of agents.filter(({ value }) => value['default'] === true).slice(1)) {
    source.refuse([...second.path, 'default'], 'another agent of this listener is already the default', {
      expected: 'at most one default',
    })
  }
}
