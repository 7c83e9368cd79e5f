import { expect, it } from 'vitest'
import type { UpstreamAnswer } from '../contract/execute/upstream.ts'
import type { RecordedAnswer } from '../contract/store.ts'
import { recordAnswer, replayAnswer, sizeOfBody } from './recorded-answer.ts'

const bytes = (length: number) => new Uint8Array(length)

it.each<[RecordedAnswer['body'], number]>([
  [{ kind: 'bytes', bytes: bytes(5) }, 5],
  [{ kind: 'stream', chunks: [bytes(3), bytes(4)] }, 7],
  // Two bytes per character: {"type":"ping"} has 15.
  [{ kind: 'parts', parts: [{ type: 'ping' }, { type: 'ping' }] }, 60],
])('an entry counts with what it holds', (body, size) => {
  expect(sizeOfBody(body)).toBe(size)
})

it('is replayed with the rules, the name and the hidden usage of the first answer, and without its headers', () => {
  const facts = { rules: { reasoning: 'none' }, clientModel: 'mine', hidesUsage: true } as const
  const body = { kind: 'bytes' as const, bytes: bytes(2) }
  const losses = [{ field: 'seed', reason: 'unknown' }]
  const answer: UpstreamAnswer = {
    upstream: 'openai/a',
    dialect: 'chat',
    status: 200,
    headers: [['x-own', '1']],
    losses,
    body,
    ...facts,
  }
  const expected = { upstream: 'openai/a', dialect: 'chat', status: 200, headers: [], losses, body, ...facts }
  expect(replayAnswer(recordAnswer(answer, body, 9))).toEqual(expected)
  const { rules: _rules, clientModel: _clientModel, hidesUsage: _hidesUsage, ...plain } = answer
  expect(replayAnswer(recordAnswer(plain, body, 9))).not.toHaveProperty('rules')
})
