import { type ChatMessage, createPlano, type Decision, type Plano, PlanoError } from '@planojs/core'
import type { PlanoRouterFields } from './router-fields.ts'

export interface RouterQuestion {
  messages: readonly ChatMessage[]
  session?: string
  tenant?: string
  signal?: AbortSignal
}

/** Who answers: names of routes in order, or none when the fallback should. */
export interface RoutePick {
  routes: string[]
  decision: Decision
}

export type Decider = (question: RouterQuestion) => Promise<RoutePick>

const LISTENER = 'routes'
const MAX_ROUTES = 4

/**
 * Decides by the engine that was given, or by one of its own, made at the first question: a listener whose agents stand
 * for the routes. That engine opens no connection unless it is given a router model.
 */
export function createDecider<Input, Output>(fields: PlanoRouterFields<Input, Output>): Decider {
  const names = Object.keys(fields.routes)
  const fallback = fields.fallback === undefined ? undefined : freeName(names)
  let own: Promise<Plano> | undefined
  const open = async (): Promise<Plano> => {
    // Without models of its own it has no use for the keys of the environment.
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

/** The engine only decides here; the router runs the routes itself. */
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
  return new PlanoError('no_match', `${chosen} was chosen and the routes are: ${names.slice(0, 20).join(', ')}.`, {
    details: { routes: names.slice(0, 20) },
  })
}
