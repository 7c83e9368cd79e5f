import type { InferenceRequest } from '../../contract/call/inference-request.ts'
import type { WireContext } from '../../contract/wire/grammar.ts'
import type { Turn } from '../../contract/wire/turn.ts'
import { grammarOf } from './grammar-of.ts'

/**
 * The context of an answer, including its request. The request is parsed when a grammar needs it, which passing through
 * does not.
 */
export function withTurn(context: WireContext, request: InferenceRequest): WireContext {
  return new TurnContext(context, request)
}

/**
 * A class, because an object literal with a getter gets its own hidden class, which keeps the whole request alive until
 * a full garbage collection.
 */
class TurnContext implements WireContext {
  readonly createId: WireContext['createId']
  readonly nowSeconds: WireContext['nowSeconds']
  private readonly context: WireContext
  private readonly request: InferenceRequest
  private read: Turn | 'unreadable' | undefined
  declare readonly rules?: NonNullable<WireContext['rules']>
  declare readonly model?: string

  constructor(context: WireContext, request: InferenceRequest) {
    this.createId = context.createId
    this.nowSeconds = context.nowSeconds
    this.context = context
    this.request = request
    if (context.rules !== undefined) this.rules = context.rules
    if (context.model !== undefined) this.model = context.model
  }

  get turn(): Turn | undefined {
    this.read ??= readTurn(this.context, this.request) ?? 'unreadable'
    return this.read === 'unreadable' ? undefined : this.read
  }
}

/** The parsed request. Throws when our grammar does not accept it. */
export function requireTurn(context: WireContext, request: InferenceRequest): Turn {
  const turn = grammarOf(request.dialect).readRequest(request.body, context)
  const { previousResponseId, conversation } = request.recalled ?? {}
  if (previousResponseId !== undefined) turn.previousResponseId = previousResponseId
  if (conversation !== undefined) turn.extras = { ...turn.extras, conversation }
  return turn
}

function readTurn(context: WireContext, request: InferenceRequest): Turn | undefined {
  try {
    return requireTurn(context, request)
  } catch {
    // The upstream accepted the request, so its answer is translated as far as possible without it.
    return undefined
  }
}
