import { createPlano } from '@planojs/core'
import { createScriptedTransport, type VirtualClock } from '@planojs/testing'

/** A small generator of numbers in [0, 1), the same for the same seed. (D. Lehmer, 1951.) */
export function createDraw(seed = 48_271): () => number {
  let state = (seed % 2_147_483_646) + 1
  return () => {
    state = (state * 48_271) % 2_147_483_647
    return state / 2_147_483_647
  }
}

/** Lets time pass until the work is done; an idle world that is not done hangs. */
export async function until<Result>(clock: VirtualClock, work: Promise<Result>): Promise<Result> {
  let isDone = false
  const over = () => {
    isDone = true
  }
  work.then(over, over)
  for (let idle = 0; !isDone; ) {
    if (await clock.advanceToNext()) idle = 0
    else idle += 1
    if (idle > 50) throw new Error('nothing moves any more, and the work is not done')
  }
  return work
}

const realClock = {
  now: () => Date.now(),
  monotonic: () => performance.now(),
  setTimer(callback: () => void, delayMs: number) {
    const timer = setTimeout(callback, delayMs)
    return () => clearTimeout(timer)
  },
}
const MODELS = ['mistral/m', 'anthropic/m', 'openai/m', 'gemini/m', 'amazon_bedrock/m'] as const
const PATHS = ['/v1/chat/completions', '/v1/messages', '/v1/responses', '/v1beta/models/any:generateContent'] as const

/**
 * Asks every kind of upstream in every API once, in real time: grammars are loaded when they are first needed, and a
 * virtual clock would let hours pass meanwhile.
 */
export async function loadEverything(): Promise<void> {
  const transport = createScriptedTransport({ clock: realClock, script: () => 'hello' })
  for (const model of MODELS) {
    const plano = await createPlano(
      {
        model_providers: [{ model, access_key: 'k', base_url: 'http://h.test' }],
        model_aliases: { any: { target: model } },
      },
      { env: { AWS_REGION: 'eu-west-1' }, transport },
    )
    const messages = [{ role: 'user', content: 'hi' }]
    const asked = { model: 'any', max_tokens: 9, messages, input: 'hi', contents: [{ parts: [{ text: 'hi' }] }] }
    // What sessions need is loaded for the first of them.
    const headers = { 'x-model-affinity': 'any' }
    for (const path of PATHS)
      for (const stream of [false, true]) {
        const body = JSON.stringify({ ...asked, stream })
        await (await plano.fetch(path, { method: 'POST', headers, body })).text()
      }
    await plano.close()
  }
}
