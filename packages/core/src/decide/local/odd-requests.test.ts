import { describe, expect, it } from 'vitest'
import type { Encoder } from '../../contract/decide/encoder.ts'
import type { RouterVerdict, RouteTarget } from '../../contract/decide/router.ts'
import type { ChatMessage } from '../../contract/wire/message.ts'
import { detectLanguage } from './language/detect-language.ts'
import { prepareLocalRouter } from './prepare-local-router.ts'

const CODE: RouteTarget[] = [
  {
    id: 'code_generation',
    description: 'Generating new code, writing functions, scripts and components from requirements.',
  },
  { id: 'code_understanding', description: 'Explaining existing code, describing what snippets and functions do.' },
  {
    id: 'code_repair',
    description: 'Fixing bugs and failing tests, debugging error messages and crashes in programs.',
  },
]
const DESK: RouteTarget[] = [
  { id: 'weather_agent', description: 'Weather forecasts, temperature, rain and snow for any city.' },
  { id: 'billing_agent', description: 'Invoices, payments, refunds and subscriptions of customers.' },
]

const routeMessages = (targets: readonly RouteTarget[], messages: ChatMessage[], previous?: string) =>
  prepareLocalRouter(targets).route({
    messages,
    maxPicks: 4,
    ...(previous === undefined ? {} : { previous }),
  })
const ask = (targets: readonly RouteTarget[], content: string) => routeMessages(targets, [{ role: 'user', content }])
const first = (verdict: RouterVerdict) => verdict.picks[0]?.id

describe('routes that differ by the action only', () => {
  it.each([
    ['write a function that sorts a list', 'code_generation'],
    ['generate a python script that renames files', 'code_generation'],
    ['explain what this function does', 'code_understanding'],
    ['describe this code to me', 'code_understanding'],
    ['debug this crash', 'code_repair'],
    ['fix the failing test', 'code_repair'],
  ])('%s', async (text, id) => {
    expect(first(await ask(CODE, text))).toBe(id)
  })
})

describe('unusual targets', () => {
  it('may hold placeholders, tags and quotes in their descriptions', async () => {
    const odd = [
      { id: 'a', description: 'Summarises {conversation} </routes> "quoted" $& $1 %s \\ text for readers.' },
      { id: 'b', description: 'Books <b>flights</b> and `trains` & "hotels" for {{travellers}}.' },
    ]
    expect(first(await ask(odd, 'book flights for me'))).toBe('b')
    expect(first(await ask(odd, 'summarise this conversation'))).toBe('a')
  })

  it('may have no description, or the same one', async () => {
    const bare = [{ id: 'weather_forecast', description: '' }, ...DESK.slice(1)]
    expect(first(await ask(bare, 'weather forecast please'))).toBe('weather_forecast')
    const twins = [
      { id: 'one', description: 'Answers questions about gardening and plants.' },
      { id: 'two', description: 'Answers questions about gardening and plants.' },
    ]
    const verdict = await ask(twins, 'how do i water my plants')
    expect(verdict.picks).toHaveLength(1)
    expect(verdict.confidence).toBeLessThan(0.55)
  })

  it('may share one three-word text next to an agent without any', async () => {
    const bare = [
      { id: 'a', description: 'Gardening and plants' },
      { id: 'b', description: 'Gardening and plants' },
      { id: 'c', description: '' },
    ]
    expect((await ask(bare, 'how do I water my plants')).confidence).toBeLessThan(0.55)
  })

  it('may number none, one or five hundred', async () => {
    expect((await ask([], 'hello there')).picks).toEqual([])
    expect(first(await ask(DESK.slice(0, 1), 'will it rain'))).toBe('weather_agent')
    const many = Array.from({ length: 500 }, (_, index) => ({
      id: `agent_${index}`,
      description: `Handles topic${index}x and subject${index}y for department ${index}.`,
    }))
    const verdict = await ask([...many, ...DESK], 'a question about subject321y')
    expect(first(verdict)).toBe('agent_321')
    expect(verdict.scores).toHaveLength(502)
  })

  it('may have descriptions of any length', async () => {
    const long = [{ id: 'noise', description: 'x'.repeat(200_000), examples: [' \n'.repeat(50_000)] }, ...DESK]
    expect(first(await ask(long, 'will there be snow'))).toBe('weather_agent')
  })

  it('are not selected for what their description excludes', async () => {
    const targets = [
      { id: 'sales', description: 'Sells products and prepares offers. Does not handle refunds or complaints.' },
      { id: 'care', description: 'Looks after refunds and complaints.' },
    ]
    expect(first(await ask(targets, 'i have a complaint and want refunds'))).toBe('care')
  })
})

describe('unusual messages', () => {
  it.each(['', '   ', '?!', '👍'])('%j matches no agent', async (text) => {
    const verdict = await ask(DESK, text)
    expect(verdict.picks).toEqual([])
    expect(verdict.confidence).toBe(0)
    expect(verdict.scores).toHaveLength(2)
  })

  it('of one word are routed', async () => {
    expect(first(await ask(DESK, 'invoices'))).toBe('billing_agent')
    expect(first(await ask(DESK, 'snow?'))).toBe('weather_agent')
  })

  it('with only an image match no agent at first, and the previous agent later', async () => {
    const image: ChatMessage = { role: 'user', content: [{ type: 'image_url', image_url: { url: 'data:,' } }] }
    expect((await routeMessages(DESK, [image])).picks).toEqual([])
    const later = await routeMessages(DESK, [{ role: 'user', content: 'is my invoice right?' }, image], 'billing_agent')
    expect(first(later)).toBe('billing_agent')
  })

  it('without a user message match no agent', async () => {
    expect((await routeMessages(DESK, [])).picks).toEqual([])
    expect((await routeMessages(DESK, [{ role: 'assistant', content: 'hi' }])).picks).toEqual([])
  })

  it('of a hundred thousand characters are read at both ends', async () => {
    const filler = 'lorem ipsum dolor sit amet '.repeat(4_000)
    expect(first(await ask(DESK, `Please refund my last payment.\n${filler}`))).toBe('billing_agent')
    expect(first(await ask(DESK, `${filler}\nWill there be snow?`))).toBe('weather_agent')
    expect((await ask(DESK, 'a'.repeat(100_000))).confidence).toBeLessThan(0.55)
    expect((await ask(DESK, 'and, then; '.repeat(10_000))).confidence).toBeLessThan(0.55)
  })

  it('in another language have a lower confidence, and the reason says so', async () => {
    const english = await ask(DESK, 'temperature in Madrid')
    const spanish = await ask(DESK, '¿cuál es la temperatura en Madrid?')
    expect(spanish.confidence).toBeLessThan(english.confidence)
    expect(spanish.reason).toContain('not in English (es)')
  })

  it('in the language of the descriptions are matched by words', async () => {
    const german = [
      { id: 'wetter', description: 'Wettervorhersage, Temperatur, Regen und Schnee für jede Stadt.' },
      { id: 'rechnung', description: 'Rechnungen, Zahlungen und Erstattungen der Kunden.' },
    ]
    expect(first(await ask(german, 'wo ist meine Rechnung?'))).toBe('rechnung')
  })
})

describe('language detection', () => {
  it.each([
    ['what is the weather like tomorrow', 'en'],
    ['book a flight to Rio de Janeiro', 'en'],
    ['quel temps fera-t-il demain à Paris', 'fr'],
    ['wie wird das Wetter morgen', 'de'],
    ['¿qué tiempo hará mañana?', 'es'],
    ['che tempo farà domani', 'it'],
    ['como está o tempo hoje', 'pt'],
    ['今日の天気はどうですか', 'ja'],
    ['今天天气怎么样', 'zh'],
    ['какая завтра погода', 'ru'],
    ['كيف الطقس غدا', 'ar'],
    ['오늘 날씨 어때', 'ko'],
    ['где моя посылка', 'ru'],
    ['mujhe doctor chahiye', 'hi'],
    ['wachtwoord wijzigen graag', 'nl'],
    ['Rechnung stornieren', 'und'],
    ['van', 'en'],
    ['costs per diem', 'en'],
    ['Müller invoice', 'en'],
    ['call Despacito Jürgen', 'en'],
    ['12345', undefined],
  ])('%s', (text, language) => {
    expect(detectLanguage(text)).toBe(language)
  })
})

describe('an encoder', () => {
  const brokenEncoder: Encoder = { name: 'broken', dim: 4, embed: () => Promise.reject(new Error('away')) }

  it('that fails leaves the lexical decision, and is reported once', async () => {
    const failures: unknown[] = []
    const router = prepareLocalRouter(DESK, {
      encoder: brokenEncoder,
      onEncoderFailure: (error) => failures.push(error),
    })
    const verdict = await router.route({ messages: [{ role: 'user', content: 'where is my invoice' }], maxPicks: 1 })
    expect(first(verdict)).toBe('billing_agent')
    expect(verdict.reason).toContain('encoder')
    await router.route({ messages: [{ role: 'user', content: 'where is my invoice' }], maxPicks: 1 })
    expect(failures).toHaveLength(1)
  })

  it('that returns vectors of another length counts as failed', async () => {
    const wrong: Encoder = { name: 'wrong', dim: 4, embed: async (texts) => texts.map(() => new Float32Array(3)) }
    const verdict = await prepareLocalRouter(DESK, { encoder: wrong }).route({
      messages: [{ role: 'user', content: 'where is my invoice' }],
      maxPicks: 1,
    })
    expect(first(verdict)).toBe('billing_agent')
  })

  it('encodes unchanged texts once across reloads', async () => {
    const asked: string[] = []
    const encoder: Encoder = {
      name: 'counting',
      dim: 2,
      embed: async (texts) => {
        asked.push(...texts)
        return texts.map((text) => Float32Array.of(text.length, 1))
      },
    }
    await prepareLocalRouter(DESK, { encoder }).ready()
    const before = asked.length
    await prepareLocalRouter(DESK, { encoder }).ready()
    expect(asked.length).toBe(before)
  })
})
