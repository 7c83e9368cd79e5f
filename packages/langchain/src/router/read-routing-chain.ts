import type { RunnableLike } from '@langchain/core/runnables'
import { PlanoError } from '@planojs/core'
import type { PlanoRouterFields, RouteFields } from './router-fields.ts'

/**
 * The shape of `MultiPromptChain`, `MultiRetrievalQAChain` and other `MultiRouteChain`s: destinations by name and a
 * default.
 */
interface DestinationChain {
  destinationChains: Readonly<Record<string, object>>
  defaultChain?: object
  routerChain?: object
}

/** The shape of `RunnableBranch`: conditions with their Runnables, and a default. */
interface BranchChain {
  branches: readonly (readonly [condition: unknown, runnable: unknown])[]
  default: unknown
}

/** The shape of `RouterRunnable`: Runnables by key. */
interface KeyedChain {
  runnables: Readonly<Record<string, unknown>>
}

/** A LangChain routing chain, recognised by its shape so that its package need not be installed. */
export type RoutingChain = DestinationChain | BranchChain | KeyedChain

/** Description of each destination, optionally with examples. */
export type ChainDescriptions = Readonly<Record<string, string | { description: string; examples?: string[] }>>

interface Destinations {
  named: [name: string, runnable: unknown][]
  fallback?: unknown
  /** The chain's own description of a destination. */
  describe?: (name: string) => string | undefined
}

/**
 * Reads the routes and the fallback of a routing chain. Throws `invalid_config` naming the destinations without a
 * description.
 */
export function readRoutingChain<Input, Output>(
  chain: RoutingChain,
  descriptions: ChainDescriptions,
): Pick<PlanoRouterFields<Input, Output>, 'routes' | 'fallback'> {
  const { named, fallback, describe } = readDestinations(chain)
  const missing: string[] = []
  const routes: Record<string, RouteFields<Input, Output>> = {}
  for (const [name, runnable] of named) {
    const given = descriptions[name] ?? describe?.(name)
    if (given === undefined) missing.push(name)
    else
      routes[name] = {
        ...(typeof given === 'string' ? { description: given } : given),
        runnable: runnable as RunnableLike<Input, Output>,
      }
  }
  if (missing.length > 0) {
    const list = missing.map((name) => `"${name}"`).join(', ')
    throw new PlanoError('invalid_config', `These destinations have no description: ${list}.`)
  }
  return fallback === undefined ? { routes } : { routes, fallback: fallback as RunnableLike<Input, Output> }
}

function readDestinations(chain: RoutingChain): Destinations {
  if ('destinationChains' in chain) {
    const template = readTemplate(chain.routerChain)
    return {
      named: Object.entries(chain.destinationChains),
      fallback: chain.defaultChain,
      describe: (name) => findDescription(template, name),
    }
  }
  if ('branches' in chain) {
    const named = chain.branches.map(([, runnable], index): [string, unknown] => [String(index + 1), runnable])
    return { named, fallback: chain.default }
  }
  if ('runnables' in chain) return { named: Object.entries(chain.runnables) }
  throw new PlanoError(
    'invalid_config',
    'Expected a MultiRouteChain (destinationChains), a RunnableBranch (branches) or a RouterRunnable (runnables).',
  )
}

/** The prompt of an `LLMRouterChain`, which lists destinations as lines of "name: description". */
function readTemplate(routerChain: unknown): string {
  const chain = routerChain as { llmChain?: { prompt?: { template?: unknown } } } | undefined
  const template = chain?.llmChain?.prompt?.template
  return typeof template === 'string' ? template : ''
}

function findDescription(template: string, name: string): string | undefined {
  const start = `${name}: `
  const line = template.split('\n').find((candidate) => candidate.startsWith(start))
  const text = line?.slice(start.length).trim()
  return text === '' ? undefined : text
}
