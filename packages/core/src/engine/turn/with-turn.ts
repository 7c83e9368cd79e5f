import type { Asked } from '../../contract/asked.ts'
import type { WireContext } from '../../contract/grammar.ts'
import type { Turn } from '../../contract/turn.ts'
import { grammarOf } from './grammar-of.ts'

/** The context of an answer, which knows what was asked. The turn is read when a grammar wants it: passing on does not. */
export function withTurn(context: WireContext, asked: Asked): WireContext {
  return new TurnContext(context, asked)
}

/**
 * A class and not a literal with a getter: such a literal gets a hidden class of its own, which keeps the whole request
 * in memory until a full collection.
 */
class TurnContext implements WireContext {
  readonly createId: WireContext['createId']
  readonly nowSeconds: WireContext['nowSeconds']
  private readonly context: WireContext
  private readonly asked: Asked
  private read: Turn | 'unreadable' | undefined
  declare readonly rules?: NonNullable<WireContext['rules']>
  declare readonly model?: string

  constructor(context: WireContext, asked: Asked) {
    this.createId = context.createId
    this.nowSeconds = context.nowSeconds
    this.context = context
    this.asked = asked
    if (context.rules !== undefined) this.rules = context.rules
    if (context.model !== undefined) this.model = context.model
  }

  get turn(): Turn | undefined {
    this.read ??= readTurn(this.context, this.asked) ?? 'unreadable'
    return this.read === 'unreadable' ? undefined : this.read
  }
}

/** What was asked; throws where our grammar does not take it. */
export function requireTurn(context: WireContext, asked: Asked): Turn {
  const turn = grammarOf(asked.dialect).readRequest(asked.body, context)
  const { previousResponseId, conversation } = asked.recalled ?? {}
  if (previousResponseId !== undefined) turn.previousResponseId = previousResponseId
  if (conversation !== undefined) turn.extras = { ...turn.extras, conversation }
  return turn
}

function readTurn(context: WireContext, asked: Asked): Turn | undefined {
  try {
    return requireTurn(context, asked)
  } catch {
    // The upstream took it: its answer is given as far as it can be without knowing what was asked.
    return undefined
  }
}
