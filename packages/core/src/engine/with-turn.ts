import type { Asked } from '../contract/asked.ts'
import type { WireContext } from '../contract/grammar.ts'
import type { Turn } from '../contract/turn.ts'
import { grammarOf } from './grammar-of.ts'

/** The context of an answer, which knows what was asked. The turn is read when a grammar wants it: passing on does not. */
export function withTurn(context: WireContext, asked: Asked): WireContext {
  let turn: Turn | undefined
  return {
    ...context,
    get turn() {
      if (turn === undefined) {
        turn = grammarOf(asked.dialect).readRequest(asked.body, context)
        const { previousResponseId, conversation } = asked.recalled ?? {}
        if (previousResponseId !== undefined) turn.previousResponseId = previousResponseId
        if (conversation !== undefined) turn.extras = { ...turn.extras, conversation }
      }
      return turn
    },
  }
}
