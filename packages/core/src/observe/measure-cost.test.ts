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
