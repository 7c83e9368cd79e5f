import { type ChatMessage, createPlano, type Decision, type Plano, PlanoError } from '@planojs/core'
import type { PlanoRouterFields } from './router-fields.ts'

export interface RouterQuestion {
  messages: readonly ChatMessage[]
  session?: string
  tenant?: string
  signal?: AbortSignal
}

/** Names of the chosen routes in order. Empty: the fallback answers. */
export interface RoutePick {
  routes: string[]
  decision: Decision
}

export type Decider = (question: RouterQuestion) => Promise<RoutePick>

const LISTENER = 'routes'
const MAX_ROUTES = 4

/**
 * Makes decisions with the given engine, or with an engine created on first use whose agents represent the routes. That
 * engine opens no connections unless it has a router model.
 */
export function createDecider<Input, Output>(fields: PlanoRouterFields<Input, Output>): Decider {
  const names = Object.keys(fields.routes)
  const fallback = fields.fallback === undefined ? undefined : freeName(names)
  let own: Promise<Plano> | undefined
  const open = async (): Promise<Plano> => {
    // Without models it does not need the keys of the environment.
    own ??= createPlano(writeConfig(fields, fallback), fields.modelProviders === undefined ? { env: {} } : {})
    try {
      return await own
    } catch (error) {
      own = undefined
      throw error
    }
  }
  return async (question) => {
    const plano = fields.plano ?? (await open())
    const listener = fields.plano === undefined ? LISTENER : fields.listener
    const decision = await plano.decide({ ...question, ...(listener === undefined ? {} : { listener }) })
    const picked = decision.kind === 'agents' ? decision.agents : decision.route === null ? [] : [decision.route]
    const known = fields.plano !== undefined && decision.stage === 'default' && fallback !== undefined ? [] : picked
    const routes = known.filter((name) => Object.hasOwn(fields.routes, name))
    if (routes.length === 0 && fallback === undefined) throw refuse(names, picked)
    return { routes: (fields.mode ?? 'single') === 'single' ? routes.slice(0, 1) : routes, decision }
  }
}

function writeConfig<Input, Output>(fields: PlanoRouterFields<Input, Output>, fallback: string | undefined) {
  const routes = Object.entries(fields.routes)
  const listed = routes.map(([id, { description, examples }]) =>
    examples === undefined ? { id, description } : { id, description, examples },
  )
  const ids = routes.map(([id]) => id)
  const mode = fields.mode ?? 'single'
  return {
    agents: [...ids, ...(fallback === undefined ? [] : [fallback])].map((id) => ({ id, run: answerNothing })),
    listeners: [
      {
        type: 'agent' as const,
        name: LISTENER,
        agents: fallback === undefined ? listed : [...listed, { id: fallback, default: true }],
      },
    ],
    model_providers: fields.modelProviders ?? [],
    orchestration: {
      ...fields.orchestration,
      max_agents: mode === 'single' ? 1 : (fields.maxRoutes ?? MAX_ROUTES),
      no_match: fallback === undefined ? ('refuse' as const) : ('default' as const),
    },
  }
}

/** This engine only decides; the router itself runs the routes. */
function answerNothing(): never {
  throw new PlanoError('internal', 'routes are run by PlanoRouter')
}

function freeName(names: readonly string[]): string {
  let name = 'fallback'
  while (names.includes(name)) name = `${name}_`
  return name
}

function refuse(names: readonly string[], picked: readonly string[]): PlanoError {
  const chosen = picked.length === 0 ? 'nobody' : `"${picked.join('", "')}"`
  return new PlanoError('no_match', `${chosen} was chosen, but the routes are: ${names.slice(0, 20).join(', ')}.`, {
    details: { routes: names.slice(0, 20) },
  })
}
