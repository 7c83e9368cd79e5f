import { type ChatMessage, createPlano, type Decision, type Plano, type PlanoConfig, PlanoError } from '@planojs/core'
import { editConfig, type TextEdits } from '../config/edit-config.ts'

/**
 * A question for the playground. `edits` are changed descriptions and examples by agent or route, compared with the
 * active ones.
 */
export interface PlaygroundQuery {
  messages: ChatMessage[]
  listener?: string
  model?: string
  edits?: TextEdits
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
