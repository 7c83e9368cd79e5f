import { describe, expect, it } from 'vitest'
import { readUsage as readMessagesUsage } from '../wire/anthropic-messages/response/convert-usage.ts'
import { measureCost } from './measure-cost.ts'

describe("Plano's test vectors for the cost of a request", () => {
  it('OpenAI: cached tokens are part of the prompt', () => {
    const price = { input: 3, output: 15, cachedInput: 0.3 }
    expect(measureCost({ inputTokens: 1000, cachedInputTokens: 400, outputTokens: 0 }, price)).toBeCloseTo(0.00192, 10)
    expect(measureCost({ inputTokens: 0, outputTokens: 200 }, price)).toBeCloseTo(0.003, 10)
  })

  it('Anthropic: cached tokens are separate from the input, with reads at a tenth and writes at the full price', () => {
    const usage = readMessagesUsage({
      input_tokens: 100,
      cache_read_input_tokens: 30,
      cache_creation_input_tokens: 20,
      output_tokens: 0,
    })
    expect(usage && measureCost(usage, { input: 3, output: 15 })).toBeCloseTo(0.000369, 10)
  })
})

it('charges the whole request at the rates for its size', () => {
  const tier = { tokens: 200_000, input: 4, output: 18, cachedInput: 0.4 }
  const largest = { tokens: 500_000, input: 8, output: 20 }
  const price = { input: 2, output: 12, cachedInput: 0.2, above: [tier, largest] }
  const cost = (inputTokens: number) =>
    measureCost({ inputTokens, cachedInputTokens: 100_000, outputTokens: 1000 }, price)
  expect(cost(200_000)).toBeCloseTo(0.2 + 0.02 + 0.012, 10)
  expect(cost(200_001)).toBeCloseTo(0.400004 + 0.04 + 0.018, 10)
  expect(cost(600_000)).toBeCloseTo(4 + 0.08 + 0.02, 10)
})
