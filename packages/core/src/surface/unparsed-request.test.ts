import { describe, expect, it, vi } from 'vitest'
import type { InferenceRequest } from '../contract/call/inference-request.ts'
import { UnparsedRequest } from './unparsed-request.ts'

const body = { model: 'm', stream: true, messages: [{ role: 'user', content: 'hello' }] }
const request: InferenceRequest = {
  dialect: 'chat',
  mode: 'open',
  path: '/v1/chat/completions',
  body,
  raw: undefined,
  model: 'm',
  stream: true,
  address: { kind: 'models', model: 'm' },
  conversation: () => [],
}

const keep = (countInput: () => number | undefined) =>
  new UnparsedRequest(request, { raw: JSON.stringify(body), readMessages: () => [], countInput })

describe('a request without its parsed body', () => {
  it('counts its input when it is asked before the turn has ended', () => {
    expect(keep(() => 7).inputTokens).toBe(7)
  })

  it('counts once, so that the parsed body is not kept for another time', () => {
    const countInput = vi.fn(() => 7)
    const kept = keep(countInput)
    kept.count()
    kept.count()
    expect(kept.inputTokens).toBe(7)
    expect(countInput).toHaveBeenCalledOnce()
  })

  it('does not ask again when there is nothing to count', () => {
    const countInput = vi.fn(() => undefined)
    const kept = keep(countInput)
    expect([kept.inputTokens, kept.inputTokens]).toEqual([undefined, undefined])
    expect(countInput).toHaveBeenCalledOnce()
  })

  it('parses the body again when it is needed', () => {
    expect(keep(() => undefined).body).toEqual(body)
  })
})
