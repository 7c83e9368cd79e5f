import { describe, expect, it } from 'vitest'
import type { ChatMessage } from '../../contract/wire/message.ts'
import { analyzeSignals } from './analyze-signals.ts'
import type { SignalType } from './signal-taxonomy.ts'

const user = (content: string): ChatMessage => ({ role: 'user', content })
const assistant = (content: string): ChatMessage => ({ role: 'assistant', content })
const call = (name: string, input: unknown, id = 'c1'): ChatMessage => ({
  role: 'assistant',
  content: null,
  tool_calls: [{ id, type: 'function', function: { name, arguments: JSON.stringify(input) } }],
})
const result = (content: string, id = 'c1'): ChatMessage => ({ role: 'tool', tool_call_id: id, content })
const typesOf = (messages: ChatMessage[]): SignalType[] => analyzeSignals(messages).signals.map(({ type }) => type)

describe('a report', () => {
  it('has no concern for a conversation without problems', () => {
    const report = analyzeSignals([user('Where is order 4411?'), assistant('It ships tomorrow.'), user('And 4412?')])
    expect(report).toMatchObject({ quality: 'neutral', score: 50, signals: [], outcome: 'open', flagged: false })
    expect(report.summary).toMatch(/^Neutral \| 2 user turns, efficiency 100% \| Interaction: misalignment: 0/)
  })

  it('contains the index of the message and quotes it', () => {
    const messages: ChatMessage[] = [
      { role: 'system', content: 'Be kind.' },
      user('Show my orders'),
      assistant('Here are your invoices.'),
      user('No, I meant my orders.'),
    ]
    const [signal] = analyzeSignals(messages).signals
    expect(signal).toMatchObject({ type: 'interaction.misalignment.correction', messageIndex: 3 })
    expect(signal?.snippet).toContain('No, I meant')
  })

  it('can have every quality', () => {
    const asked = [user('The export fails on my laptop'), assistant('Set the locale to UTF-8.')]
    const qualities = [
      [...asked, user("Perfect, you're a lifesaver!"), assistant('Glad.'), user('It works now, problem solved.')],
      [...asked, user("That's exactly what I needed")],
      asked,
      [...asked, user('Forget it, I give up.')],
      [...asked, user('This is useless. I want to speak to a human.')],
    ].map((messages) => analyzeSignals(messages).quality)
    expect(qualities).toEqual(['excellent', 'good', 'neutral', 'poor', 'severe'])
  })

  it('weighs signals by their confidence', () => {
    const score = (words: string): number => analyzeSignals([user('a b c'), assistant('d'), user(words)]).score
    expect(score('No, I meant the other one')).toBeLessThan(score('There must be some misunderstanding'))
  })
})

describe('handing over to a human', () => {
  const asking = [user('My refund is missing'), assistant('I see.'), user('Can I talk to a human?')]

  it('has no cost once the human is called', () => {
    const report = analyzeSignals([...asking, call('transfer_to_human_agents', {}), result('Transfer successful')])
    expect(report).toMatchObject({ outcome: 'handed_over', score: 50 })
    expect(report.signals.map(({ type }) => type)).toEqual(['interaction.disengagement.escalation'])
  })

  it('does not count when the call fails', () => {
    const report = analyzeSignals([...asking, call('transfer_to_human_agents', {}), result('Error: queue closed')])
    expect(report.outcome).toBe('open')
    expect(report.score).toBeLessThan(50)
  })

  it('is not detected in a call to another agent', () => {
    expect(analyzeSignals([...asking, call('transfer_to_billing_agent', {}), result('ok')]).outcome).toBe('open')
  })
})

describe('phrases in a message', () => {
  const reply = (words: string): SignalType[] => typesOf([user('hello'), assistant('Hi, what can I do?'), user(words)])

  it.each([
    ['quoted', 'The review says "this is useless, I give up"'],
    ['reported', 'my customer said this is unacceptable'],
    ['denied', "I don't want to speak to a human"],
    ['a task about words', 'Write an email saying I am disappointed with the service'],
    ['code', 'why does `a ?? b` return b???'.replace('???', '?')],
    ['own mistake', 'sorry, I meant Tuesday'],
    ['capitals of code', 'SELECT NAME FROM CUSTOMERS WHERE NOT ACTIVE'],
    ['found after all', 'never mind, I found it'],
  ])('do not count when they are %s', (_, words) => {
    expect(reply(words).filter((type) => !type.startsWith('interaction.satisfaction'))).toEqual([])
  })

  it('do not count as shouting if they are joyful', () => {
    expect(reply('YES!!! THIS IS AMAZING!!!')).not.toContain('interaction.disengagement.negative_stance')
  })
})

describe('evidence of the host', () => {
  const messages = [user('go'), call('fetch_page', { url: 'x' }), result('all fine')]

  it('takes precedence over the text', () => {
    const failed = analyzeSignals(messages, { evidence: { 2: { status: 503 } } })
    expect(failed.signals).toMatchObject([{ type: 'environment.exhaustion.api_error', messageIndex: 2 }])
    const cleared = analyzeSignals([...messages.slice(0, 2), result('Error: none of it')], {
      evidence: { 2: { isError: false } },
    })
    expect(cleared.signals).toEqual([])
  })

  it('classifies thrown errors by their code', () => {
    const error = Object.assign(new Error('connect failed'), { code: 'ECONNREFUSED' })
    expect(analyzeSignals(messages, { evidence: new Map([[2, { error }]]) }).signals).toMatchObject([
      { type: 'environment.exhaustion.network' },
    ])
  })

  it('distinguishes a client disconnect from a timeout', () => {
    const talk = [user('go'), assistant('Once upon')]
    expect(analyzeSignals(talk, { evidence: { 1: { aborted: 'client' } } }).outcome).toBe('abandoned')
    expect(analyzeSignals(talk, { evidence: { 1: { aborted: 'timeout' } } }).signals).toMatchObject([
      { type: 'environment.exhaustion.timeout', messageIndex: 1 },
    ])
  })
})

describe('languages', () => {
  const talk = [user('Wo ist mein Paket?'), assistant('Unterwegs.'), user('Nein, ich meinte die Rechnung')]

  it('are English and German unless one is named', () => {
    expect(analyzeSignals(talk, { locale: 'en' }).signals).toEqual([])
    for (const locale of [undefined, 'de-AT', ['de', 'en']] as const)
      expect(analyzeSignals(talk, locale && { locale }).signals).toMatchObject([
        { type: 'interaction.misalignment.correction', messageIndex: 2 },
      ])
    const both = analyzeSignals([...talk, assistant('Hier.'), user('I want to speak to a manager')])
    expect(both.signals.map(({ type }) => type)).toContain('interaction.disengagement.escalation')
  })

  it.each([
    ['Das ist doch Unsinn!', 'disengagement.negative_stance'],
    ['Wie oft muss ich das noch sagen', 'disengagement.negative_stance'],
    ['Das nützt mir nichts', 'disengagement.negative_stance'],
    ['Du verstehst meine Frage nicht', 'misalignment.correction'],
    ['Ich habe nach dem Sonntag gefragt', 'misalignment.correction'],
  ])('German: %s', (content, type) => {
    const { signals } = analyzeSignals([...talk.slice(0, 2), user(content)])
    expect(signals.map((signal) => signal.type)).toEqual([`interaction.${type}`])
  })

  it.each([
    'Wie oft muss ich die Pflanze gießen?',
    'Ist das Unsinn oder stimmt es?',
    'Schreib mir etwas über Quatsch im Fernsehen',
    'Mein Chef hat nach dem Bericht gefragt',
    'Nein danke',
    'Das ist gut so',
    'Ich verstehe, danke',
  ])('German, without a concern: %s', (content) => {
    const { signals } = analyzeSignals([...talk.slice(0, 2), user(content)])
    expect(signals.filter((signal) => !signal.type.startsWith('interaction.satisfaction.'))).toEqual([])
  })

  it('accept additional phrases as an option', () => {
    const vocabulary = { phrases: { quit: [{ confidence: 0.9, phrases: ['stornieren|abbrechen bitte'] }] } }
    const options = { locale: 'de', vocabulary } as const
    expect(analyzeSignals([...talk.slice(0, 2), user('abbrechen bitte')], options).outcome).toBe('abandoned')
  })
})

describe('a long conversation', () => {
  const drags = (messages: ChatMessage[]) =>
    analyzeSignals(messages).signals.filter(({ type }) => type === 'interaction.stagnation.dragging').length
  const talk = (length: number, user: (at: number) => string, assistant: (at: number) => string) =>
    Array.from({ length }, (_, at): ChatMessage[] => [
      { role: 'user', content: user(at) },
      { role: 'assistant', content: assistant(at) },
    ]).flat()
  const TOPICS = 'garden roof kitchen fence window chimney cellar attic porch stairs bathroom hallway gutter'.split(' ')

  it('is reported as dragging once when its turns make no progress', () => {
    expect(
      drags(
        talk(
          15,
          (at) => `Message ${at}`,
          (at) => `Reply ${at}.`,
        ),
      ),
    ).toBe(1)
    expect(
      drags(
        talk(
          15,
          (at) => `Can you look at number ${at} now?`,
          () => 'Which one do you mean?',
        ),
      ),
    ).toBe(1)
    expect(
      drags(
        talk(
          2,
          (at) => `Message ${at}`,
          (at) => `Reply ${at}.`,
        ),
      ),
    ).toBe(0)
  })

  it('does not drag while the user asks for new things or answers a question, or calls return new data', () => {
    expect(
      drags(
        talk(
          13,
          (at) => `Please paint the ${TOPICS[at]} in colour ${TOPICS[12 - at]}y`,
          () => 'Done.',
        ),
      ),
    ).toBe(0)
    expect(
      drags(
        talk(
          13,
          (at) => `${at + 1} pm`,
          (at) => `And for the ${TOPICS[at]}, when shall they come?`,
        ),
      ),
    ).toBe(0)
    const call = (at: number): ChatMessage[] => [
      { role: 'user', content: 'And the next one, please' },
      {
        role: 'assistant',
        content: null,
        tool_calls: [{ id: `c${at}`, type: 'function', function: { name: 'book', arguments: `{"seat":${at}}` } }],
      },
      { role: 'tool', tool_call_id: `c${at}`, content: `{"seat":${at},"state":"booked"}` },
      { role: 'assistant', content: `Seat ${at} is yours.` },
    ]
    const calls = Array.from({ length: 13 }, (_, at) => call(at)).flat()
    expect(drags(calls)).toBe(0)
    expect(drags(calls.map((message) => (message.role === 'tool' ? { ...message, content: '[]' } : message)))).toBe(1)
  })
})

describe('repeated messages', () => {
  it('are not restatements if a day, a number word or a colour changed', () => {
    const ask = (value: string) => user(`Book a table for two on ${value} at Rosa's, please`)
    expect(typesOf([ask('friday'), assistant('Full.'), ask('saturday'), assistant('Full.'), ask('the ninth')])).toEqual(
      [],
    )
    const again = [user('Where is the download of the rental tax form?'), assistant('We open at nine.')]
    expect(typesOf([...again, user('The rental tax form download, where is it?')])).toEqual([
      'interaction.misalignment.rephrase',
    ])
  })

  it('are repetitions also with some additional words, but not if they are formulas after new work', () => {
    const advice = 'Please open settings, choose account, then press reset at the bottom of the page.'
    const more = advice.replace('settings', 'the settings')
    const repeated = 'interaction.stagnation.repetition'
    expect(typesOf([user('How?'), assistant(advice), user('It fails'), assistant(more)])).toEqual([repeated])
    expect(
      typesOf([user('How?'), assistant(advice), user('It fails'), assistant(advice.replace('reset', 'clear'))]),
    ).toEqual([])
    const closing = 'I have saved the file and all of the tests pass. Anything else?'
    const work = (id: string, answer: string) => [call('edit_file', { id }, id), result(answer, id), assistant(closing)]
    expect(typesOf([user('Fix a'), ...work('a', 'a: 1 edit'), user('Fix b'), ...work('b', 'b: 2 edits')])).toEqual([])
    expect(typesOf([user('Fix a'), ...work('a', 'a: 1 edit'), user('Fix b'), assistant(closing)])).toEqual([repeated])
  })

  it('drag when each suggestion is rejected with one word', () => {
    const turns = (question: string) =>
      Array.from({ length: 12 }, (_, at) => [
        user(at === 0 ? 'My lamp flickers' : 'no'),
        assistant(`${TIPS[at]}${question}`),
      ])
    expect(typesOf(turns('.').flat())).toEqual(['interaction.stagnation.dragging'])
    expect(typesOf(turns('. Does that help?').flat())).toEqual([])
  })
})

const TIPS = [
  'Restart it',
  'Check the cable',
  'Turn the bulb',
  'Try a second socket',
  'Call the shop',
  'Clean the contacts',
  'Wait a day',
  'Change the fuse',
  'Dim it',
  'Move it',
  'Cool it',
  'Unplug it',
]
