import fc from 'fast-check'
import { describe, expect, it, test } from 'vitest'
import type { ChatMessage } from '../../contract/wire/message.ts'
import { type FollowInput, followSession } from './follow-session.ts'
import { isUserTurn } from './is-user-turn.ts'
import { hashConversation } from './prefix-hash.ts'
import { parseSpendPct, readSwitchBudget } from './read-switch-budget.ts'
import type { SessionBinding } from './session-binding.ts'
import { type SessionRates, switchCost, toSessionRates } from './switch-cost.ts'

const SYSTEM = 'You are a senior Rust engineer.'
const USER = 'Write a Rust function that reverses a linked list.'
const messages: ChatMessage[] = [
  { role: 'system', content: SYSTEM },
  { role: 'user', content: USER },
]

describe("Plano's hashes", () => {
  const tools = ['a', 'b'].map((name) => ({ type: 'function', function: { name } }))
  it('match Plano’s test vectors', () => {
    expect(hashConversation({ messages, body: {}, tenant: undefined })).toEqual({
      prefix: '45bddd7259df5e99',
      session: '8e76b367cc3a4336',
    })
    expect(hashConversation({ messages, body: {}, tenant: 'acme' }).session).toBe('0cce9d8ce93e9820')
    expect(hashConversation({ messages, body: { tools }, tenant: undefined }).session).toBe('267ab7d1de6ea8cb')
  })
  it('match BigInt arithmetic', () => {
    const big = (chunks: string[]) => {
      let hash = 0xcbf29ce484222325n
      const mix = (byte: number) => {
        hash = ((hash ^ BigInt(byte)) * 0x100000001b3n) & 0xffffffffffffffffn
      }
      for (const chunk of chunks) {
        for (const byte of new TextEncoder().encode(chunk)) mix(byte)
        mix(0x1f)
      }
      return hash.toString(16).padStart(16, '0')
    }
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), fc.string(), (system, tenant) => {
        const given: ChatMessage[] = [{ role: 'system', content: system }]
        const { prefix } = hashConversation({ messages: given, body: {}, tenant })
        return prefix === big(['plano-affinity-v1', tenant, system, ''])
      }),
    )
  })
  it('need a user text for a session', () => {
    expect(hashConversation({ messages: messages.slice(0, 1), body: {}, tenant: undefined }).session).toBeUndefined()
  })
})

const reminder = '<system-reminder>be brief</system-reminder>'
test.each<[string, ChatMessage[], boolean]>([
  ['plain user text', [{ role: 'user', content: 'hi' }], true],
  ['a tool result', [{ role: 'tool', tool_call_id: 'c', content: 'x' }], false],
  ['an assistant tail', [{ role: 'assistant', content: 'x' }], false],
  ['blank text', [{ role: 'user', content: ' \n' }], false],
  ['null', [{ role: 'user', content: null }], false],
  ['nothing', [{ role: 'user', content: [] }], false],
  ['an envelope alone', [{ role: 'user', content: `${reminder}\n` }], false],
  ['an envelope and words', [{ role: 'user', content: `${reminder} go on` }], true],
  ['an envelope that never ends', [{ role: 'user', content: '<user-prompt-submit-hook>go on' }], false],
  ['an image', [{ role: 'user', content: [{ type: 'image_url', image_url: { url: 'https://a.test/x' } }] }], true],
  ['no history', [], false],
])('%s: is it a user turn?', (_name, history, expected) => {
  expect(isUserTurn(history)).toBe(expected)
})

const rates = (input: number, cached: number): SessionRates => ({ input, output: 15, cached })

test.each([
  { context: 100_000, warm: 0, anchor: 1.5, candidate: rates(1, 0.1), cost: -0.05 },
  { context: 100_000, warm: 0, anchor: 1.5, candidate: rates(2, 0.5), cost: 0.05 },
  { context: 150_000, warm: 0, anchor: 0.3, candidate: rates(5, 0.5), cost: 0.705 },
  { context: 100_000, warm: 90_000, anchor: 0.3, candidate: rates(2, 0.5), cost: 0.035 },
  { context: 100_000, warm: 0, anchor: 0.3, candidate: rates(2, 0.5), cost: 0.17 },
])('switching $context tokens, $warm of them warm, costs $cost', ({ context, warm, anchor, candidate, cost }) => {
  const made = switchCost({ contextTokens: context, warmTokens: warm, anchor: rates(3, anchor), candidate })
  expect(made).toBeCloseTo(cost, 10)
})

test.each([
  ['0', 0],
  ['100', 100],
  ['12.5', 12.5],
  [' 20 ', 20],
  ['100.01', undefined],
  ['101', undefined],
  ['-1', undefined],
  ['NaN', undefined],
  ['abc', undefined],
  ['', undefined],
])('the header %j is %s percent', (text, expected) => {
  expect(parseSpendPct(text)).toBe(expected)
})

describe('a session with a budget', () => {
  const PRICES: Record<string, SessionRates> = {
    expensive: { input: 3, output: 15, cached: 0.3 },
    pricey: { input: 5, output: 15, cached: 0.5 },
    cheap: { input: 0.1, output: 0.4, cached: 0.01 },
  }
  const turn = (binding: SessionBinding | undefined, model: string, extra: Partial<FollowInput> = {}) =>
    followSession({
      binding,
      candidate: { model, models: [model], route: `for ${model}` },
      lane: '',
      prefixHash: 'p',
      contextTokens: 100_000,
      now: 1_000_000,
      warmMs: 300_000,
      budget: readSwitchBudget({ max_switch_spend_pct: 25 }, undefined),
      rates: (name) => PRICES[name],
      ...extra,
    })
  const started = () => turn(undefined, 'expensive').binding

  it('refuses a switch until the session has paid for it', () => {
    let binding = started()
    for (let count = 1; count < 63; count += 1) {
      const step = turn(binding, 'pricey')
      expect([step.model, step.reason, step.route]).toEqual(['expensive', 'over_cap', 'for expensive'])
      binding = step.binding
    }
    const step = turn(binding, 'pricey')
    expect(step).toMatchObject({ model: 'pricey', reason: 'within_cap', warm: true, switched: true })
    expect(step.binding.switchSpendUsd).toBeCloseTo(0.47, 10)
  })
  it('takes earlier spending into account', () => {
    expect(turn({ ...started(), baselineUsd: 2 }, 'pricey').binding.switchSpendUsd).toBeCloseTo(0.47, 10)
    expect(turn({ ...started(), baselineUsd: 1 }, 'pricey').reason).toBe('over_cap')
  })
  it('switches to a cheaper model for free', () => {
    const step = turn(started(), 'cheap')
    expect(step).toMatchObject({ model: 'cheap', reason: 'free', switched: true })
    expect(step.binding.switchSpendUsd).toBe(0)
  })
  it('starts again after idle time or with another prefix', () => {
    const binding = { ...started(), baselineUsd: 2, switchSpendUsd: 0.4 }
    const idle = turn(binding, 'pricey', { now: 1_600_000 })
    expect(idle).toMatchObject({ model: 'pricey', warm: false, switched: false })
    expect(idle.binding).toMatchObject({ baselineUsd: 0, switchSpendUsd: 0, defaultModel: 'pricey' })
    expect(turn(binding, 'pricey', { prefixHash: 'q' }).warm).toBe(false)
    const budget = readSwitchBudget({ max_switch_spend_pct: 25, replenish_on_rebind: false }, undefined)
    const carried = turn(binding, 'pricey', { now: 1_600_000, budget }).binding
    expect(carried).toMatchObject({ baselineUsd: 2, switchSpendUsd: 0.4, defaultModel: 'expensive' })
  })
  it('pays less for returning to a model whose cache is still warm', () => {
    const moved = turn({ ...turn(undefined, 'pricey').binding, baselineUsd: 2 }, 'expensive').binding
    const away = { ...moved, switchSpendUsd: 0 }
    const back = turn(away, 'pricey', { now: 1_100_000 })
    expect(back.reason).toBe('within_cap')
    expect(back.binding.switchSpendUsd).toBeCloseTo(0.02, 10)
  })
  it('uses the observed cache share', () => {
    const seen = { ...started(), cacheShare: 0 }
    // Nothing was cached here, so 100k tokens cost 0.3 here and 0.5 there.
    expect(turn({ ...seen, baselineUsd: 10 }, 'pricey').binding.switchSpendUsd).toBeCloseTo(0.2, 10)
  })
  it('allows a switch with unknown prices, and follows freely without a budget', () => {
    expect(turn(started(), 'unknown').reason).toBe('no_pricing')
    expect(turn(started(), 'pricey', { budget: undefined })).toMatchObject({ reason: 'free', switched: true })
  })
})

test('accepts a budget from the header and ignores an invalid one', () => {
  expect(readSwitchBudget(undefined, '50')).toEqual({
    maxSpendPct: 50,
    recordsOther: false,
    replenishOnRebind: true,
    cacheReadDiscount: 0.1,
  })
  expect(readSwitchBudget({ max_switch_spend_pct: 25 }, '101')?.maxSpendPct).toBe(25)
  expect(readSwitchBudget(undefined, 'abc')).toBeUndefined()
  expect(toSessionRates({ input: 3, output: 15 }, 0.1).cached).toBeCloseTo(0.3, 10)
})
