import { expect, it } from 'vitest'
import { CollectedMessage } from './collected-message.ts'

it('orders blocks by any index that a provider chooses, without a list of that length', () => {
  const collected = new CollectedMessage()
  collected.add({ type: 'message_start', message: { id: 'msg_1' } })
  for (const index of [4_000_000_000, 3])
    collected.add({ type: 'content_block_start', index, content_block: { type: 'text', text: String(index) } })
  expect(collected.add({ type: 'message_stop' })).toEqual({
    id: 'msg_1',
    content: [
      { type: 'text', text: '3' },
      { type: 'text', text: '4000000000' },
    ],
  })
})
