import { describe, expect, it } from 'vitest'
import type { RouterVerdict, RouteTarget } from '../../contract/decide/router.ts'
import { prepareLocalRouter } from './prepare-local-router.ts'

const DESK: RouteTarget[] = [
  { id: 'billing', description: 'Invoices, refunds and payment methods' },
  { id: 'weather', description: 'Weather and forecasts for any city' },
  { id: 'flights', description: 'Searches and books flights' },
  { id: 'news', description: 'Latest headlines and news' },
]
const TRAVEL: RouteTarget[] = [
  {
    id: 'weather_agent',
    description: 'Tells the weather: forecasts, temperature, rain, snow, wind and storms for any city and date.',
  },
  {
    id: 'flight_agent',
    description: 'Searches and books flights. Finds airline tickets, departure times, fares and flight status.',
  },
  {
    id: 'hotel_agent',
    description: 'Finds and reserves hotels, rooms and other places to stay. Compares prices and cancels reservations.',
  },
]

async function ask(targets: readonly RouteTarget[], ...turns: string[]): Promise<RouterVerdict> {
  const messages = turns.map((content) => ({ role: 'user' as const, content }))
  return prepareLocalRouter(targets).route({ messages, maxPicks: 4 })
}

const idsOf = (verdict: RouterVerdict) => verdict.picks.map((pick) => pick.id)

describe('a single request', () => {
  it('selects the agent whose description matches, with every score and a reason', async () => {
    const verdict = await ask(TRAVEL, 'will it rain in Oslo tomorrow?')
    expect(idsOf(verdict)).toEqual(['weather_agent'])
    expect(verdict.confidence).toBeGreaterThan(0.55)
    expect(verdict.scores.map((score) => score.id)).toContain('hotel_agent')
    expect(verdict.scores).toHaveLength(3)
    expect(verdict.reason).toContain('weather_agent')
    expect(verdict.reason).not.toContain('Oslo')
  })

  it('gets the same decision twice', async () => {
    expect(await ask(TRAVEL, 'find me a cheap flight')).toEqual(await ask(TRAVEL, 'find me a cheap flight'))
  })

  it('that is out of scope has a low confidence', async () => {
    expect((await ask(TRAVEL, 'write a haiku about quantum entanglement')).confidence).toBeLessThan(0.5)
  })

  it('with a misspelt word still selects its agent', async () => {
    expect(idsOf(await ask(TRAVEL, 'show me the foreacst'))).toEqual(['weather_agent'])
    expect(idsOf(await ask(TRAVEL, 'search fligts to rome'))).toEqual(['flight_agent'])
  })

  it('is not affected by polite phrases or capitals', async () => {
    expect(idsOf(await ask(TRAVEL, 'HEY THERE, COULD YOU PLEASE BOOK A ROOM, THANK YOU SO MUCH'))).toEqual([
      'hotel_agent',
    ])
  })
})

describe('the form of a request', () => {
  const FORMS: RouteTarget[] = [
    ...TRAVEL,
    { id: 'chat_agent', description: 'Friendly conversation: greetings, jokes and questions about the bot.' },
    { id: 'writer_agent', description: 'Writes new code and scripts.' },
    { id: 'reader_agent', description: 'Explains existing code and scripts.' },
  ]

  it.each([
    ['what is your favourite colour', 'chat_agent'],
    ['hey', 'chat_agent'],
    ['why is this script so slow', 'reader_agent'],
    ['what does this script do', 'reader_agent'],
    ['a script that deletes old files, write it', 'writer_agent'],
  ])('"%s"', async (text, id) => {
    expect(idsOf(await ask(FORMS, text))).toEqual([id])
  })
})

describe('several requests in one message', () => {
  it('are split in the order of the text, each with its own task', async () => {
    const verdict = await ask(TRAVEL, 'find flights to Oslo and then tell me the weather forecast there')
    expect(idsOf(verdict)).toEqual(['flight_agent', 'weather_agent'])
    expect(verdict.picks[0]?.task).toBe('find flights to Oslo')
    expect(verdict.picks[1]?.task).toContain('forecast')
  })

  it('respect words that reverse the order', async () => {
    expect(idsOf(await ask(TRAVEL, 'Book a hotel room in Rome. Before that, check the weather forecast.'))).toEqual([
      'weather_agent',
      'hotel_agent',
    ])
    expect(idsOf(await ask(TRAVEL, 'reserve a hotel room once you have found flights to Rome'))).toEqual([
      'flight_agent',
      'hotel_agent',
    ])
    expect(idsOf(await ask(TRAVEL, 'Before you book the hotel room, tell me the weather forecast'))).toEqual([
      'weather_agent',
      'hotel_agent',
    ])
    expect(idsOf(await ask(TRAVEL, 'after you find the flights, reserve a hotel room'))).toEqual([
      'flight_agent',
      'hotel_agent',
    ])
  })

  it('do not exceed the number of picks', async () => {
    const messages = [{ role: 'user' as const, content: 'find flights to Oslo and then tell me the weather forecast' }]
    const verdict = await prepareLocalRouter(TRAVEL).route({ messages, maxPicks: 1 })
    expect(verdict.picks).toHaveLength(1)
  })
})

describe('text around a request', () => {
  const DESK: RouteTarget[] = [
    ...TRAVEL,
    { id: 'billing_agent', description: 'Invoices, payments, refunds and subscriptions of customers.' },
    {
      id: 'account_agent',
      description: 'Creates accounts, resets passwords and changes names, addresses and phone numbers.',
    },
  ]

  it.each([
    ['my name is Anna and I need a hotel in Rome', 'hotel_agent'],
    ['I need a refund of my last payment. My phone number is 5551234', 'billing_agent'],
    ['it has been a long day and I need a room in Rome', 'hotel_agent'],
    ['how much is a flight to Oslo, can you find that out now', 'flight_agent'],
    ['I would like a room and I need assistance', 'hotel_agent'],
    ['when does the sun rise and set in Oslo on 21 June', 'weather_agent'],
    ['if it rains tomorrow, reserve me a hotel room', 'hotel_agent'],
    [
      'my payments were taken twice. I saw it on the invoice. The weather was bad. I could not call. Refund me',
      'billing_agent',
    ],
  ])('is not a separate request: "%s"', async (text, id) => {
    expect(idsOf(await ask(DESK, text))).toEqual([id])
  })

  it.each([
    ['find me a hotel in Rome and tell me if it rains there', ['hotel_agent', 'weather_agent']],
    ['refund my invoice and book me a flight', ['billing_agent', 'flight_agent']],
    ['what is the weather in Oslo, then reserve a room there', ['weather_agent', 'hotel_agent']],
  ])('does not prevent splitting two requests: "%s"', async (text, ids) => {
    expect(idsOf(await ask(DESK, text))).toEqual(ids)
  })
})

describe('follow-ups', () => {
  it('stay with the topic of the conversation', async () => {
    expect(idsOf(await ask(TRAVEL, 'what is the weather in Oslo', 'and in Bergen?'))).toEqual(['weather_agent'])
  })

  it.each([
    [['find a hotel room in Rome', 'make it cheaper'], 'hotel_agent'],
    [['find flights to Rome', 'the later one instead'], 'flight_agent'],
    [['will it rain in Oslo', 'what about Paris?'], 'weather_agent'],
  ])('of a few words stay with it: %j', async (turns, id) => {
    expect(idsOf(await ask(TRAVEL, ...turns))).toEqual([id])
  })

  it('use the agent of the previous turn', async () => {
    const messages = [{ role: 'user' as const, content: 'and the day after?' }]
    const verdict = await prepareLocalRouter(TRAVEL).route({
      messages,
      maxPicks: 4,
      previous: 'flight_agent',
    })
    expect(idsOf(verdict)).toEqual(['flight_agent'])
  })

  it.each([
    'Yes, that is right. Thank you!',
    'great, and what is their phone number?',
    'I would like something at a quarter to eleven in the morning',
    'Does it have a garden? What is the address?',
  ])('that agree, ask for details or name a time stay with it: "%s"', async (text) => {
    expect(idsOf(await ask(TRAVEL, 'find a hotel room in Rome', text))).toEqual(['hotel_agent'])
  })

  it('may answer a question of the assistant', async () => {
    const talk = (question: string) =>
      prepareLocalRouter(TRAVEL).route({
        messages: [
          { role: 'user', content: 'I need a room in Rome' },
          { role: 'assistant', content: question },
          { role: 'user', content: 'Sunny places with a temperature over 25 would suit my family of five' },
        ],
        maxPicks: 4,
      })
    const scoreOf = (verdict: RouterVerdict) => verdict.scores.find(({ id }) => id === 'hotel_agent')?.score ?? 0
    const asked = scoreOf(await talk('I found twelve. What should it be near?'))
    expect(asked).toBeGreaterThan(scoreOf(await talk('I found twelve.')))
    expect(asked).toBeGreaterThan(scoreOf(await talk('Booked. Is there anything else I can help you with?')))
  })

  it.each([
    {
      talk: ['I need some help with Friday', 'Would you like another flight then?', 'another one'],
      agent: 'flight_agent',
    },
    {
      talk: ['I have a problem with my trip', 'Is it about your hotel room?', 'yes, it is too small'],
      agent: 'hotel_agent',
    },
  ])('go to the agent that the answer before is about: $talk', async ({ talk, agent }) => {
    const messages = talk.map((content, index) => ({
      role: index === 1 ? ('assistant' as const) : ('user' as const),
      content,
    }))
    expect(idsOf(await prepareLocalRouter(TRAVEL).route({ messages, maxPicks: 4 }))).toEqual([agent])
  })

  it.each([
    { text: 'When does the flight to Oslo depart? And what does it cost?', agents: ['flight_agent'] },
    { text: 'Can you show me the flights, please? I prefer the late ones.', agents: ['flight_agent'] },
    { text: 'Will it rain in Oslo? Can you tell me about Bergen as well?', agents: ['weather_agent'] },
    { text: 'Make it two nights, then book a flight to Oslo', agents: ['hotel_agent', 'flight_agent'] },
  ])('continue the part before them in the same message: "$text"', async ({ text, agents }) => {
    expect(idsOf(await ask(TRAVEL, 'reserve a hotel room in Oslo', text))).toEqual(agents)
  })

  it.each([
    ['zzkx blorp', 'Okay.', 'and tomorrow?'],
    ['hi', 'Hello! How can I help you today?', 'and tomorrow?'],
    ['hi', 'Okay.', 'the second one'],
  ])('do not take an answer without a topic for one of the first agent: %s / %s / %s', async (before, reply, text) => {
    const messages = [
      { role: 'user' as const, content: before },
      { role: 'assistant' as const, content: reply },
      { role: 'user' as const, content: text },
    ]
    const { confidence } = await prepareLocalRouter(DESK).route({ messages, maxPicks: 1 })
    expect(confidence).toBeLessThan(0.3)
  })

  it('yield to a clear change of topic, also after thanks', async () => {
    expect(idsOf(await ask(TRAVEL, 'find a hotel room in Rome', 'Perfect, thanks. Will it rain there?'))).toEqual([
      'weather_agent',
    ])
    expect(idsOf(await ask(TRAVEL, 'what is the weather in Oslo', 'book me an airline ticket to Oslo'))).toEqual([
      'flight_agent',
    ])
  })
})

it('loads its code outside of the time limits, also while an encoder still encodes the targets', async () => {
  let finish = (): void => undefined
  const encoded = new Promise<void>((resolve) => {
    finish = resolve
  })
  const encoder = {
    name: 'slow',
    dim: 2,
    embed: (texts: readonly string[]) => encoded.then(() => texts.map(() => new Float32Array([1, 0]))),
  }
  const router = prepareLocalRouter(TRAVEL, { encoder, lasting: false })
  const loading = router.warming?.()
  expect(loading).toBeInstanceOf(Promise)
  await loading
  // The encoder's own time counts, because its endpoint may hang.
  expect(router.warming?.()).toBeUndefined()
  finish()
  await router.ready()
  await router.warming?.()
  expect(router.warming?.()).toBeUndefined()
})

describe('agents that do different things with the same object', () => {
  const WRITERS: RouteTarget[] = [
    { id: 'translator', description: 'Translates texts' },
    { id: 'summarizer', description: 'Summarizes texts' },
    { id: 'reviewer', description: 'Reviews texts' },
    { id: 'explainer', description: 'Explains texts' },
  ]
  const SHOP: RouteTarget[] = [
    { id: 'tracking', description: 'Tracks orders' },
    { id: 'refunds', description: 'Refunds orders' },
    { id: 'cancelling', description: 'Cancels orders' },
    { id: 'advice', description: 'Recommends what to order' },
    { id: 'support', description: 'Solves problems with the app' },
  ]

  it.each([
    ['have a look at my text', 'reviewer'],
    ['the text in three sentences', 'summarizer'],
    ['I do not get what the text wants to say', 'explainer'],
  ])('are told apart by the form of the request: %s', async (text, id) => {
    expect(idsOf(await ask(WRITERS, text))).toEqual([id])
  })

  it.each([
    ['has my order left the warehouse', 'tracking'],
    ['what should I order', 'advice'],
    ['I am getting an error whenever I order', 'support'],
  ])('are told apart by the form of the request: %s', async (text, id) => {
    expect(idsOf(await ask(SHOP, text))).toEqual([id])
  })
})
