import { createPlano } from '@planojs/core'
import { createScriptedTransport, type VirtualClock } from '@planojs/testing'

/** Creates a Lehmer generator of numbers in [0, 1), repeatable by its seed. */
export function createDraw(seed = 48_271): () => number {
  let state = (seed % 2_147_483_646) + 1
  return () => {
    state = (state * 48_271) % 2_147_483_647
    return state / 2_147_483_647
  }
}

/** Advances virtual time until the work is done. Fails when nothing is scheduled and the work is not done. */
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
 * Calls every kind of upstream in every API once, in real time. Grammars are loaded on first use, and a virtual clock
 * would advance by hours meanwhile.
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
    // The session code is loaded with the first session.
    const headers = { 'x-model-affinity': 'any' }
    for (const path of PATHS)
      for (const stream of [false, true]) {
        const body = JSON.stringify({ ...asked, stream })
        await (await plano.fetch(path, { method: 'POST', headers, body })).text()
      }
    await plano.close()
  }
}
