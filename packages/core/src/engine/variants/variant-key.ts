import type { CallContext } from '../../contract/call/client-call.ts'
import type { Exchange } from '../../contract/call/exchange.ts'
import type { ChatMessage } from '../../contract/wire/message.ts'
import { sessionOf } from '../../util/session-of.ts'
import { hash32 } from '../../util/text/hash-32.ts'

/** The key that keeps a conversation on its variant: its session, otherwise its user, otherwise its first message. */
export function variantKey(input: {
  session: string | undefined
  context: Pick<CallContext, 'tenant' | 'user'>
  messages: readonly ChatMessage[]
}): string {
  const { session, messages } = input
  const { tenant = '', user } = input.context
  if (session !== undefined) return JSON.stringify(['session', tenant, session])
  if (user !== undefined) return JSON.stringify(['user', tenant, user])
  const first = messages.find((message) => message.role === 'user')?.content
  return JSON.stringify(['start', tenant, hash32(typeof first === 'string' ? first : JSON.stringify(first ?? ''))])
}

/** The key of a request in flight. */
export function variantKeyOf(exchange: Exchange, messages: readonly ChatMessage[]): string {
  const session = sessionOf(exchange)
  return variantKey({ session, context: exchange.context, messages })
}
