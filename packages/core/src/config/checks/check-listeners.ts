import { type Entry, listEntries, listTexts, textAt } from '../list-entries.ts'
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
  for (const listener of listeners) {
    requireFilters(context, listener)
    // A type that is none of the three is the schema's to refuse; its agents are looked at all the same.
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

function checkListenerAgents(context: CheckContext, listener: Entry): void {
  const { source } = context
  const agents = listEntries(listener.value, 'agents', listener.path)
  requireUnique(context, agents, 'id')
  for (const agent of agents) {
    for (const reference of listTexts(agent.value, 'id', agent.path)) {
      requireName(context, reference, { kind: 'agent', names: context.names.agents })
    }
    requireFilters(context, agent)
    if (agents.length > 1 && textAt(agent.value, 'description') === undefined) {
      source.warn(agent.path, 'an agent without a description can only be chosen by its id, its examples or a rule')
    }
  }
  if (agents.length === 0) {
    source.warn(
      listener.path,
      `the listener ${textAt(listener.value, 'name') ?? ''} has no agents and can answer nothing`,
    )
  }
  for (const second of agents.filter(({ value }) => value['default'] === true).slice(1)) {
    source.refuse([...second.path, 'default'], 'another agent of this listener is the default already', {
      expected: 'at most one default',
    })
  }
}
