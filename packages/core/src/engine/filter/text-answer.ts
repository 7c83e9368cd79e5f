import type { UpstreamAnswer } from '../../contract/execute/upstream.ts'
import type { Reply } from '../../contract/wire/reply.ts'
import { splitReply } from '../../wire/reply/split-reply.ts'
import type { EngineServices } from '../open-engine-services.ts'

/** A text from a filter or an agent in the form of an upstream's answer. */
export function textAnswer(services: EngineServices, text: string, filter: string): UpstreamAnswer {
  const context = services.wireContext(undefined, filter)
  const reply: Reply = {
    id: context.createId('chatcmpl-'),
    model: filter,
    createdAt: context.nowSeconds(),
    choices: [{ index: 0, parts: [{ type: 'text', text }], finish: { unified: 'stop' } }],
    source: 'chat',
    extras: {},
  }
  return {
    upstream: filter,
    dialect: 'chat',
    status: 200,
    headers: [],
    body: { kind: 'parts', parts: toAsync(splitReply(reply)) },
    losses: [],
  }
}

async function* toAsync<Item>(items: Iterable<Item>): AsyncGenerator<Item> {
  yield* items
}
