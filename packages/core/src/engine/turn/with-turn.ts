import type { Asked } from '../../contract/asked.ts'
import type { WireContext } from '../../contract/grammar.ts'
import type { Turn } from '../../contract/turn.ts'
import { grammarOf } from './grammar-of.ts'

/**
 * The context of an answer, including its request. The request is parsed when a grammar needs it, which passing through
 * does not.
 */
export function withTurn(context: WireContext, asked: Asked): WireContext {
  return new TurnContext(context, asked)
}

/**
 * A class, because an object literal with a getter gets its own hidden class, which keeps the whole request alive until
 * a full garbage collection.
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

/** The parsed request. Throws when our grammar does not accept it. */
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
    // The upstream accepted the request, so its answer is translated as far as possible without it.
    return undefined
  }
}
