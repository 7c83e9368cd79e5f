import { execFileSync } from 'node:child_process'
import { fileURLToPath } from 'node:url'
import { createPlano, type Encoder, evaluateRouting, type LabelledRequest } from '@planojs/core'
import { createEncoder } from '@planojs/local-router'
import { beforeAll, describe, expect, it } from 'vitest'
import { configureSet, type Detail, HELD_OUT, listSingles, listTalks, NOBODY, TRAVEL } from './labelled-sets.ts'
import { findF1, remember } from './small-routing-set.ts'

// The limits are slightly below the values measured on these three sets, which no constant was tuned on.
interface Bars {
  accuracy: number
  auroc: number
  rejected: number
  pairs: number
  followUps: number
}

const LEXICAL: Partial<Record<Detail, Bars>> = {
  terse: { accuracy: 0.6, auroc: 0.8, rejected: 0.9, pairs: 0.79, followUps: 0.8 },
  described: { accuracy: 0.81, auroc: 0.9, rejected: 0.94, pairs: 0.95, followUps: 0.88 },
}
const SEMANTIC: Partial<Record<Detail, Bars>> = {
  terse: { accuracy: 0.7, auroc: 0.92, rejected: 0.97, pairs: 0.79, followUps: 0.8 },
  described: { accuracy: 0.84, auroc: 0.95, rejected: 0.96, pairs: 0.94, followUps: 0.85 },
}
const THRESHOLD = 0.55

const mean = (values: readonly number[]) => values.reduce((sum, value) => sum + value, 0) / values.length

async function evaluateAll(detail: Detail, encoder: Encoder | 'none') {
  const singles = []
  const pairs = []
  const followUps = []
  for (const set of HELD_OUT) {
    const config = configureSet(set, detail, encoder)
    const none: LabelledRequest[] = NOBODY.map((messages) => ({ messages, expected: null }))
    singles.push(await evaluateRouting(config, [...listSingles(set), ...none]))
    const joined = set.pairs.map(({ text, agents }) => ({ messages: text, expected: agents }))
    pairs.push(findF1((await evaluateRouting(config, joined)).agents))
    followUps.push((await evaluateRouting(config, listTalks(set.followUps))).accuracy)
  }
  const atThreshold = singles.map(({ abstention }) => abstention.find(({ threshold }) => threshold === THRESHOLD))
  return {
    accuracy: mean(singles.map(({ accuracy }) => accuracy)),
    auroc: mean(singles.map(({ rejectionAuroc }) => rejectionAuroc ?? 0)),
    rejected: mean(atThreshold.map((point) => point?.rejected ?? 0)),
    pairs: mean(pairs),
    followUps: mean(followUps),
  }
}

function holdBars(encoder: () => Encoder | 'none', bars: Partial<Record<Detail, Bars>>) {
  for (const [detail, bar] of Object.entries(bars)) {
    it(`serves agents that are ${detail}`, async () => {
      const result = await evaluateAll(detail as Detail, encoder())
      for (const [measure, least] of Object.entries(bar))
        expect({ [measure]: result[measure as keyof Bars] }).toSatisfy(
          () => result[measure as keyof Bars] >= least,
          `${measure} at least ${least}`,
        )
    }, 60_000)
  }
}

describe('the built-in router on unrelated agents', () => {
  holdBars(() => 'none', LEXICAL)
})

describe('the router with @planojs/local-router on unrelated agents', () => {
  beforeAll(() => {
    execFileSync(process.execPath, [
      fileURLToPath(new URL('../../packages/local-router/scripts/build-weights.mjs', import.meta.url)),
    ])
  }, 120_000)
  const encoder = remember(createEncoder())
  holdBars(() => encoder, SEMANTIC)

  it('routes three agents with four-word descriptions, and recognises out-of-scope requests', async () => {
    const plano = await createPlano(configureSet(TRAVEL, 'terse', encoder), { env: {} })
    const ask = (content: string) => plano.decide({ messages: [{ role: 'user', content }] })
    for (const text of ['my cat is called Tom', 'what is 9 times 9?', 'hello', 'good evening', 'asdf qwer zxcv'])
      expect({ text, confidence: (await ask(text)).confidence }).toSatisfy(
        ({ confidence }) => confidence < THRESHOLD,
        `"${text}" under ${THRESHOLD}`,
      )
    for (const text of ['will it rain in Oslo tomorrow?', 'find a flight from Oslo to Paris', 'book a hotel in Rome'])
      expect((await ask(text)).confidence).toBeGreaterThan(THRESHOLD)
    expect((await ask('find a flight from Oslo to Paris and tell me whether it will rain there')).agents).toEqual([
      'flight_agent',
      'weather_agent',
    ])
    await plano.close()
  }, 60_000)
})
