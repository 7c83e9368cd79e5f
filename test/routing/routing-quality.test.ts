import { execFileSync } from 'node:child_process'
import { fileURLToPath } from 'node:url'
import { type Encoder, evaluateRouting } from '@planojs/core'
import { createEncoder } from '@planojs/local-router'
import { beforeAll, describe, expect, it } from 'vitest'
import { configure, findF1, listPairs, listRequests, remember } from './small-routing-set.ts'

// The limits are slightly below the values measured on these requests. The large comparison is in benchmarks/routing.
interface Bars {
  accuracy: number
  topThree: number
  auroc: number
  pairs: number
}

const LEXICAL: Record<string, Bars> = {
  'descriptions only': { accuracy: 0.74, topThree: 0.88, auroc: 0.75, pairs: 0.74 },
  'five examples': { accuracy: 0.73, topThree: 0.88, auroc: 0.75, pairs: 0.72 },
}
const SEMANTIC: Record<string, Bars> = {
  'descriptions only': { accuracy: 0.84, topThree: 0.96, auroc: 0.83, pairs: 0.79 },
  'five examples': { accuracy: 0.84, topThree: 0.96, auroc: 0.83, pairs: 0.81 },
}

function holdBars(encoder: () => Encoder | 'none', bars: Record<string, Bars>) {
  for (const [name, bar] of Object.entries(bars)) {
    const withExamples = name === 'five examples'
    it(`finds the agent from ${name}`, async () => {
      const result = await evaluateRouting(configure(encoder(), withExamples), listRequests())
      expect(result.accuracy).toBeGreaterThanOrEqual(bar.accuracy)
      expect(result.topThreeAccuracy).toBeGreaterThanOrEqual(bar.topThree)
      expect(result.rejectionAuroc).toBeGreaterThanOrEqual(bar.auroc)
      expect(result.splitWrongly).toBeLessThanOrEqual(0.01)
      expect(result.calibration.error).toBeLessThanOrEqual(0.2)
    }, 180_000)

    it(`splits two requests from ${name}`, async () => {
      const result = await evaluateRouting(configure(encoder(), withExamples), listPairs())
      expect(findF1(result.agents)).toBeGreaterThanOrEqual(bar.pairs)
    }, 180_000)
  }
}

describe('the built-in router', () => {
  holdBars(() => 'none', LEXICAL)
})

describe('the router with @planojs/local-router', () => {
  beforeAll(() => {
    execFileSync(process.execPath, [
      fileURLToPath(new URL('../../packages/local-router/scripts/build-weights.mjs', import.meta.url)),
    ])
  }, 120_000)
  const encoder = remember(createEncoder())
  holdBars(() => encoder, SEMANTIC)
})
