import { load } from '@langchain/core/load'
import { StringOutputParser } from '@langchain/core/output_parsers'
import { ChatPromptTemplate } from '@langchain/core/prompts'
import { RunnableLambda } from '@langchain/core/runnables'
import { PlanoRouter } from '@planojs/langchain'
import { afterEach, describe, expect, it } from 'vitest'
import { z } from 'zod'
import { type ChatScene, openChat } from './open-chat.ts'

const scenes: ChatScene[] = []
afterEach(async () => {
  for (const scene of scenes.splice(0)) await scene.close()
})

const MATH = { description: 'Arithmetic and equations', examples: ['solve x + 3 = 10', 'what is 12 times 7?'] }
const WEATHER = { description: 'Weather and forecasts for any city', examples: ['will it rain in Oslo tomorrow?'] }
const RAIN = 'will it rain in Bergen?'
const SUM = 'what is 12 times 8?'

interface Seen {
  math?: (input: string) => unknown
  weather?: (input: string) => unknown
}

function route({ math = (input) => `math: ${input}`, weather = (input) => `weather: ${input}` }: Seen = {}) {
  return new PlanoRouter<string, string>({
    routes: {
      math: { ...MATH, runnable: RunnableLambda.from(math as (input: string) => string) },
      weather: { ...WEATHER, runnable: RunnableLambda.from(weather as (input: string) => string) },
    },
    fallback: () => 'fallback',
  })
}

async function collect<Item>(items: AsyncIterable<Item>): Promise<Item[]> {
  const all: Item[] = []
  for await (const item of items) all.push(item)
  return all
}

describe('PlanoRouter, as every Runnable,', () => {
  it('works in a chain: pipe, pick, assign, asTool', async () => {
    const chain = ChatPromptTemplate.fromTemplate('{q}')
      .pipe((prompt) => prompt.toString().replace('Human: ', ''))
      .pipe(route())
      .pipe(RunnableLambda.from((text: string) => ({ text, size: text.length })))
      .assign({ loud: (input: { text: string }) => input.text.toUpperCase() })
    expect(await chain.pick('loud').invoke({ q: RAIN })).toBe(`WEATHER: ${RAIN.toUpperCase()}`)
    const tool = route().asTool({ name: 'answer', description: 'Answers.', schema: z.string() })
    expect(await tool.invoke(RAIN)).toBe(`weather: ${RAIN}`)
  })

  it('passes the config of withConfig (names, tags, metadata) to its route', async () => {
    const bound = route().withConfig({ runName: 'front', tags: ['bound'], metadata: { tenant: 'acme' } })
    const events = await collect(bound.streamEvents(RAIN, { version: 'v2' }))
    const starts = events.filter(({ event }) => event === 'on_chain_start')
    expect(starts.map(({ name }) => name)).toEqual(['front', 'PlanoDecision', 'RunnableLambda'])
    for (const { tags, metadata } of starts) {
      expect(tags).toContain('bound')
      expect(metadata).toMatchObject({ tenant: 'acme' })
    }
    const [front, decision, answering] = starts
    expect(new Set([front?.run_id, decision?.run_id, answering?.run_id]).size).toBe(3)
  })

  it('reports one run with its decision inside to listeners and log streams', async () => {
    const runs: string[] = []
    const listened = route().withListeners({
      onStart: (run) => void runs.push(`start ${run.name}`),
      onEnd: (run) => void runs.push(`end ${run.child_runs.map(({ name }) => name).join(' ')}`),
    })
    await listened.invoke(RAIN)
    expect(runs).toEqual(['start PlanoRouter', 'end PlanoDecision RunnableLambda'])
    const patches = await collect(route().streamLog(RAIN))
    expect(JSON.stringify(patches)).toContain('PlanoDecision')
  })

  it('supports withRetry and withFallbacks for its whole route', async () => {
    let tries = 0
    const weather = () => {
      tries += 1
      if (tries < 2) throw new Error('down')
      return 'sun'
    }
    expect(await route({ weather }).withRetry({ stopAfterAttempt: 2 }).invoke(RAIN)).toBe('sun')
    expect(tries).toBe(2)
    const down = () => {
      throw new Error('down')
    }
    const safe = route({ weather: down }).withFallbacks([RunnableLambda.from(() => 'plan b')])
    expect(await safe.invoke(RAIN)).toBe('plan b')
    // LangChain passes a whole batch to the fallback when one input failed.
    expect(await safe.batch([RAIN, SUM])).toEqual(['plan b', 'plan b'])
    expect((await collect(await safe.stream(RAIN))).join('')).toBe('plan b')
  })

  it('answers a batch in order with limited concurrency, and returns errors in place', async () => {
    let running = 0
    let most = 0
    const weather = async (input: string) => {
      running += 1
      most = Math.max(most, running)
      // Later inputs finish earlier, so the order of the results is not the order of completion.
      for (let turns = 8 - Number(input.at(-1)); turns > 0; turns -= 1) await Promise.resolve()
      running -= 1
      if (input.endsWith('3')) throw new RangeError('no third city')
      return input
    }
    const inputs = Array.from({ length: 7 }, (_, index) => `will it rain in city ${index}`)
    const results = await route({ weather }).batch(inputs, { maxConcurrency: 2 }, { returnExceptions: true })
    expect(results.map((result) => (result instanceof Error ? result.message : result))).toEqual(
      inputs.map((input, index) => (index === 3 ? 'no third city' : input)),
    )
    expect(most).toBeLessThanOrEqual(2)
  })

  it('passes its signal to its route, and ends at its timeout', async () => {
    let reason: unknown
    const weather = (_input: string, config?: { signal?: AbortSignal }) =>
      new Promise((_resolve, reject) => {
        config?.signal?.addEventListener('abort', () => {
          reason = config.signal?.reason
          reject(reason as Error)
        })
      })
    const controller = new AbortController()
    const call = route({ weather: weather as Seen['weather'] & object }).invoke(RAIN, { signal: controller.signal })
    setImmediate(() => controller.abort(new Error('enough')))
    await expect(call).rejects.toThrow()
    await expect(route({ weather: () => new Promise(() => undefined) }).invoke(RAIN, { timeout: 30 })).rejects.toThrow()
  })

  it('can be drawn, serialised and read back with its prompts', async () => {
    const router = new PlanoRouter({
      routes: { weather: { ...WEATHER, runnable: ChatPromptTemplate.fromTemplate('Weather: {input}') } },
      fallback: ChatPromptTemplate.fromTemplate('Other: {input}'),
    })
    const drawn = router.getGraph().toJSON() as { nodes: { data?: { name?: string } }[] }
    expect(JSON.stringify(drawn)).toMatch(/weather.*fallback|fallback.*weather/s)
    const again = await load<PlanoRouter<unknown, { toString(): string }>>(JSON.stringify(router), {
      importMap: { planojs__router: { PlanoRouter } },
    })
    expect(String(await again.invoke({ input: RAIN }))).toContain('Weather: will it rain')
    expect(String(await again.invoke({ input: 'who wrote Hamlet?' }))).toContain('Other: who wrote Hamlet?')
  })

  it('streams a chat model and a parser in its route', async () => {
    const scene = await openChat('openai/gpt-4o-mini', { text: 'one two three four', chunks: 4 })
    scenes.push(scene)
    const chain = ChatPromptTemplate.fromTemplate('{input}').pipe(scene.create()).pipe(new StringOutputParser())
    const router = new PlanoRouter<{ input: string }, string>({ routes: { weather: { ...WEATHER, runnable: chain } } })
    const pieces = await collect(await router.stream({ input: RAIN }))
    expect(pieces.join('')).toBe('one two three four')
    expect(pieces.filter((piece) => piece !== '').length).toBeGreaterThan(1)
    const piped = router.pipe(RunnableLambda.from((text: string) => text.length))
    expect(await piped.invoke({ input: RAIN })).toBe(18)
  })
})

describe('ChatPlano, as every Runnable,', () => {
  it('answers a batch in order with limited concurrency, with errors in place', async () => {
    const scene = await openChat('openai/gpt-4o-mini', (request) => {
      const [message] = request.body['messages'] as { content: string }[]
      return message?.content === 'c' ? { status: 400, error: 'no c' } : `re: ${message?.content}`
    })
    scenes.push(scene)
    const results = await scene.create().batch(['a', 'b', 'c', 'd'], { maxConcurrency: 2 }, { returnExceptions: true })
    expect(results.map((result) => (result instanceof Error ? 'error' : result.text))).toEqual([
      're: a',
      're: b',
      'error',
      're: d',
    ])
    await expect(scene.create().batch(['a', 'c'])).rejects.toMatchObject({ status: 400 })
  })

  it('supports fallbacks and config, and ends at its timeout', async () => {
    const broken = await openChat('openai/gpt-4o-mini', () => ({ status: 503, error: 'down' }))
    const good = await openChat('openai/gpt-4o', 'from the second')
    const slow = await openChat('openai/gpt-4o', { text: 'late', fault: 'first-byte 30s' })
    scenes.push(broken, good, slow)
    const safe = broken.create().withFallbacks([good.create()])
    expect((await safe.invoke('hi')).text).toBe('from the second')
    expect(broken.provider.requests).toHaveLength(1)
    await good
      .create()
      .withConfig({ temperature: 0.25, stop: ['END'] } as object)
      .invoke('hi')
    expect(good.provider.requests.at(-1)?.body).toMatchObject({ temperature: 0.25, stop: ['END'] })
    const rejected = expect(slow.create().invoke('hi', { timeout: 3000 })).rejects.toThrow()
    const request = await slow.provider.nextRequest()
    await rejected
    expect(await slow.provider.ended(request)).toBe('aborted')
  })

  it('is not serialisable, because an engine is not', async () => {
    const scene = await openChat('openai/gpt-4o-mini')
    scenes.push(scene)
    expect(scene.create().toJSON()).toMatchObject({ type: 'not_implemented' })
  })
})
