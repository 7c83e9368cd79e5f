import {
  type ChatMessage,
  createPlano,
  type Decision,
  type Plano,
  type PlanoConfig,
  type PlanoConfigInput,
  PlanoError,
} from '@planojs/core'

/**
 * A question for the playground. `edits` are changed descriptions and examples by agent or route, compared with the
 * active ones.
 */
export interface PlaygroundQuery {
  messages: ChatMessage[]
  listener?: string
  model?: string
  edits?: { agents?: Record<string, TextEdit>; routes?: Record<string, TextEdit> }
}

export interface TextEdit {
  description?: string
  examples?: string[]
}

export type PlaygroundDecision = { decision: Decision } | { error: { code: string; message: string } }

export interface PlaygroundAnswer {
  current: PlaygroundDecision
  edited?: PlaygroundDecision
}

/** Makes decisions with the active engine and, for edits, with a temporary one that serves no requests. */
export interface Playground {
  ask(query: PlaygroundQuery): Promise<PlaygroundAnswer>
  close(): Promise<void>
}

interface Draft {
  key: string
  config: PlanoConfig
  plano: Promise<Plano>
}

export function createPlayground(plano: Plano): Playground {
  let draft: Draft | undefined
  // One question at a time: a draft must not be replaced while it is in use.
  let turn: Promise<unknown> = Promise.resolve()
  const discard = async (): Promise<void> => {
    const old = draft
    draft = undefined
    // A draft that could not be created has nothing to close.
    await old?.plano.then((made) => made.close({ drainMs: 0 })).catch(() => undefined)
  }
  const draftFor = async (edits: NonNullable<PlaygroundQuery['edits']>): Promise<Plano> => {
    const key = JSON.stringify(edits)
    if (draft?.key !== key || draft.config !== plano.config) {
      await discard()
      draft = { key, config: plano.config, plano: createPlano(editConfig(plano.config, edits)) }
    }
    return draft.plano
  }
  const answer = async ({ edits, ...query }: PlaygroundQuery): Promise<PlaygroundAnswer> => {
    const current = await decide(async () => plano, query)
    if (edits === undefined) return { current }
    return { current, edited: await decide(() => draftFor(edits), query) }
  }
  return {
    ask(query) {
      const answered = turn.then(() => answer(query))
      // The caller gets the failure; the next question must not.
      turn = answered.catch(() => undefined)
      return answered
    },
    async close() {
      await turn
      await discard()
    },
  }
}

async function decide(
  engine: () => Promise<Plano>,
  query: Omit<PlaygroundQuery, 'edits'>,
): Promise<PlaygroundDecision> {
  try {
    return { decision: await (await engine()).decide(query) }
  } catch (error) {
    const { code, message } = PlanoError.from(error)
    return { error: { code, message } }
  }
}

/**
 * The configuration with edited texts, and without anything active: health checks, shadows, exporters, stored state.
 */
function editConfig(config: PlanoConfig, edits: NonNullable<PlaygroundQuery['edits']>): PlanoConfigInput {
  const copy = copyPlain(config) as PlanoConfig
  const textOf = (id: string): TextEdit => edits.agents?.[id] ?? {}
  for (const agent of copy.agents) Object.assign(agent, textOf(agent.id))
  for (const listener of copy.listeners) {
    for (const agent of listener.agents ?? []) Object.assign(agent, textOf(agent.id))
  }
  for (const route of copy.routing_preferences) Object.assign(route, edits.routes?.[route.name] ?? {})
  copy.state_storage = { type: 'memory' }
  copy.tracing = {}
  // Durations and sizes are already numbers, which the schema accepts.
  return writeLiterally(copy) as PlanoConfigInput
}

/** Keys with code, whose texts are never expanded. */
const CODE_KEYS: ReadonlySet<string> = new Set(['run', 'encoder'])

/**
 * Doubles the dollar signs of all texts. They are final: a variable in an edited description would otherwise be expanded,
 * and decisions would show what the environment contains.
 */
function writeLiterally(value: unknown, key = ''): unknown {
  if (typeof value === 'string') return CODE_KEYS.has(key) ? value : value.replaceAll('$', '$$$$')
  if (Array.isArray(value)) return value.map((item) => writeLiterally(item, key))
  if (!isPlainMap(value)) return value
  return Object.fromEntries(Object.entries(value).map(([name, item]) => [name, writeLiterally(item, name)]))
}

function isPlainMap(value: unknown): value is Record<string, unknown> {
  if (typeof value !== 'object' || value === null) return false
  const prototype: unknown = Object.getPrototypeOf(value)
  return prototype === Object.prototype || prototype === null
}

/** Copies plain maps and lists without health checks. Functions and class instances are shared. */
function copyPlain(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(copyPlain)
  if (!isPlainMap(value)) return value
  const entries = Object.entries(value).filter(([key, item]) => key !== 'health_check' && item !== undefined)
  return Object.fromEntries(entries.map(([key, item]) => [key, copyPlain(item)]))
}
