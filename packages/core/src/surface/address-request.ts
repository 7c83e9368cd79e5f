import type { PlanoConfig } from '../config/schema/root.ts'
import type { Address } from '../contract/call/inference-request.ts'
import { PlanoError } from '../errors/plano-error.ts'
import { didYouMean, nearestNames } from '../util/text/nearest-names.ts'

/** The listeners and models of a configuration, indexed once. */
export interface AddressBook {
  agentListeners: ReadonlySet<string>
  /** The listener of each agent. The first declared one wins. */
  listenerOfAgent: ReadonlyMap<string, string>
  /** There are no models, so every request is for agents. */
  agentsOnly: boolean
  isModel(name: string): boolean
  modelNames(): Iterable<string>
}

export interface AddressInput {
  mode: 'open' | 'agents' | 'decision'
  listener: string | undefined
  model: string | undefined
}

/** Indexes the listeners. `models` says which names the model proxy knows. */
export function createAddressBook(
  config: PlanoConfig,
  models: { isModel(name: string): boolean; names(): Iterable<string>; isEmpty: boolean },
): AddressBook {
  const listeners = config.listeners.filter((listener) => listener.type === 'agent')
  const listenerOfAgent = new Map<string, string>()
  for (const listener of listeners) {
    for (const agent of listener.agents ?? []) {
      if (!listenerOfAgent.has(agent.id)) listenerOfAgent.set(agent.id, listener.name)
    }
  }
  return {
    agentListeners: new Set(listeners.map((listener) => listener.name)),
    listenerOfAgent,
    agentsOnly: listeners.length > 0 && models.isEmpty,
    isModel: (name) => models.isModel(name),
    modelNames: () => models.names(),
  }
}

/**
 * Determines whether a request is for a listener or for a model: by its path, its `model`, or because there is only one
 * kind. Throws `model_not_found` with the nearest names when the requested name does not exist.
 */
export function addressRequest(book: AddressBook, input: AddressInput): Address {
  const { model } = input
  if (input.listener !== undefined) return toListener(book, input.listener, model)
  if (model !== undefined && book.agentListeners.has(model)) return { kind: 'agents', listener: model }
  if (model !== undefined && !book.isModel(model)) {
    const listener = book.listenerOfAgent.get(model)
    if (listener !== undefined) return { kind: 'agents', listener, agent: model }
  }
  if (input.mode === 'agents' || (book.agentsOnly && input.mode === 'open')) return toOnlyListener(book, model)
  return { kind: 'models', model }
}

function toListener(book: AddressBook, listener: string, model: string | undefined): Address {
  if (!book.agentListeners.has(listener))
    throw new PlanoError(
      'model_not_found',
      `There is no agent listener "${listener}".${didYouMean(listener, book.agentListeners)}`,
      { details: { nearest: nearestNames(listener, book.agentListeners) } },
    )
  const agent = model !== undefined && book.listenerOfAgent.get(model) === listener ? model : undefined
  return agent === undefined ? { kind: 'agents', listener } : { kind: 'agents', listener, agent }
}

function toOnlyListener(book: AddressBook, model: string | undefined): Address {
  const [first, second] = book.agentListeners
  if (first === undefined) throw new PlanoError('model_not_found', 'The configuration has no agent listener.')
  if (second !== undefined && model !== undefined)
    throw new PlanoError(
      'model_not_found',
      `"${model}" is not an agent listener, agent or model.${didYouMean(model, [...book.agentListeners, ...book.listenerOfAgent.keys(), ...book.modelNames()])}`,
      { param: 'model' },
    )
  return { kind: 'agents', listener: first }
}
