import { describe, expect, it } from 'vitest'
import type { ChatMessage } from '../../../contract/wire/message.ts'
import { analyzeSignals } from '../analyze-signals.ts'

const user = (content: string): ChatMessage => ({ role: 'user', content })
const assistant = (content: string): ChatMessage => ({ role: 'assistant', content })
const use = (name: string, given: unknown, content: string): ChatMessage[] => {
  const source = typeof given === 'string' ? given : JSON.stringify(given)
  return [
    {
      role: 'assistant',
      content: null,
      tool_calls: [{ id: 'c', type: 'function', function: { name, arguments: source } }],
    },
    { role: 'tool', tool_call_id: 'c', content },
  ]
}
const score = (...messages: ChatMessage[]): number => analyzeSignals(messages).score
const STREETS = [
  'Elm',
  'Oak',
  'Birch',
  'Cedar',
  'Maple',
  'Willow',
  'Poplar',
  'Hazel',
  'Aspen',
  'Linden',
  'Alder',
  'Rowan',
]

describe('effort', () => {
  it('lowers the score by the text read and written, repetitions and calls, but only within the middle range', () => {
    const short = [user('Where is my parcel?'), assistant('In Lyon.')]
    const reading = [user('Where is my parcel?'), assistant('It is on its way. '.repeat(400))]
    const writing = [
      user('Where is my parcel? '.concat('It was sent from the shop in Lyon. '.repeat(80))),
      assistant('In Lyon.'),
    ]
    const calling = [
      user('Where is my parcel?'),
      ...STREETS.flatMap((id) => use('track', { id }, `${id} ok`)),
      assistant('In Lyon.'),
    ]
    for (const longer of [reading, writing, calling]) {
      expect(score(...longer)).toBeLessThan(score(...short))
      expect(score(...longer)).toBeGreaterThanOrEqual(40)
    }
    const endless = Array.from({ length: 30 }, () => [...calling, ...reading, ...writing]).flat()
    const { signals } = analyzeSignals(reading)
    expect(signals).toEqual([])
    expect(score(...endless.filter(({ role }) => role === 'assistant'))).toBeGreaterThanOrEqual(40)
  })

  it('lowers the score more if the user repeats the same words', () => {
    const talk = (...lines: string[]) => lines.flatMap((line) => [user(line), assistant('I see.')])
    const again = talk(
      'The kitchen lamp near the balcony window flickers',
      'Does the warranty of the kitchen lamp cover a balcony',
      'Could the lamp cause the kitchen window to flickers',
      'Which balcony lamp warranty covers the kitchen window',
    )
    const fresh = talk(
      'The kitchen lamp near the balcony window flickers',
      'Does some insurance on bicycles cover stolen saddles',
      'Could a wet cellar cause old oak floors to swell up',
      'Which airline lets travellers carry violins on board',
    )
    expect(analyzeSignals([...again, ...fresh]).signals).toEqual([])
    expect(score(...again)).toBeLessThan(score(...fresh))
  })

  it('lowers the score more if a call returns the same data again, and not if it returns new data', () => {
    const look = (state: (at: number) => string) => [
      user('Is the lift repaired?'),
      ...[0, 1].flatMap((at) => [
        ...use('get_lift', { id: 7 }, state(at)),
        assistant('I will look again.'),
        user('And now, please?'),
      ]),
    ]
    expect(score(...look(() => 'stuck on two'))).toBeLessThan(score(...look((at) => `stuck on ${at}`)))
  })
})

describe('a hand-over to a human', () => {
  const asked = user('Please refund the insurance on trip K4, I never wanted it. '.repeat(8))
  const talk = assistant('I have looked at the terms of the insurance and of the fare. '.repeat(60))
  const handed = use('transfer_to_human_agents', {}, 'Transfer successful')

  it('reduces the cost most after few calls of the agent, and less after many', () => {
    const looked = (times: number) => STREETS.slice(0, times).flatMap((id) => use('get_trip', { id }, `${id} ok`))
    const after = (times: number) => score(asked, talk, ...looked(times), ...handed)
    expect(after(3)).toBeGreaterThan(score(asked, talk, ...looked(3)) + 3)
    expect(after(0) - after(3)).toBeLessThan(0.2)
    expect(after(3) - after(6)).toBeGreaterThan(1)
    expect(after(6) - after(9)).toBeGreaterThan(1)
    // Calling a human has no cost by itself, however late.
    expect(after(9)).toBeGreaterThan(score(asked, talk, ...looked(9)) - 0.2)
  })

  it('counts the calls before an announced hand-over too', () => {
    const told = assistant('I will transfer you to a human agent now.')
    const looked = STREETS.flatMap((id) => use('get_trip', { id }, `${id} ok`))
    expect(score(asked, talk, told)).toBeGreaterThan(score(asked, talk, ...looked, told) + 2)
  })
})

describe('results without anything in them', () => {
  const asked = user('Find the tenancy of the shop in Elm Street')
  const looked = (found: string) =>
    STREETS.slice(0, 4).flatMap((id) => use('find_tenancy', { street: id, no: 4 }, found))
  const told = assistant('I am still looking.')

  it('lower the score, in the words of services too', () => {
    const found = score(asked, ...looked('{"total":1,"tenancies":[{"id":4}]}'), told)
    for (const nothing of ['{"resourceType":"Bundle","total":0}', '{"count":0,"next":null}', 'Could not find [Elm].'])
      expect(score(asked, ...looked(nothing), told), nothing).toBeLessThan(found - 1)
  })

  it('are no loop where a count of zero may be the answer', () => {
    const counted = looked('{"count":0,"next":null}')
    expect(analyzeSignals([asked, ...counted]).signals).toEqual([])
  })
})

describe('turns after a change', () => {
  const ask = (what: string) => user(`Could you also look into the ${what} of my stay`)
  const done = use('update_booking', { id: 'K4' }, '{"booking":"K4","room":12}')
  const rest = [assistant('Noted.'), ask('parking'), assistant('Noted.'), ask('breakfast'), assistant('Noted.')]

  it('lower the score until something else is changed', () => {
    const open = score(ask('room'), ...done, ...rest)
    expect(open).toBeLessThan(score(ask('room'), ...use('get_booking', { id: 'K4' }, '{"room":12}'), ...rest) - 1)
    const settled = score(ask('room'), ...rest, ...done)
    expect(open).toBeLessThan(settled - 1)
    const failed = score(ask('room'), ...rest, ...done, ...use('update_booking', { id: 'K5' }, 'Error: locked'))
    expect(failed).toBeLessThan(settled)
  })

  it('do not count if the user only says thanks', () => {
    const thanks = score(ask('room'), ...done, assistant('Done.'), user('Thank you!'))
    expect(thanks).toBeGreaterThan(score(ask('room'), ...done, assistant('Done.'), ask('parking')))
  })
})

describe('satisfaction', () => {
  const pleased = [user('My export fails'), assistant('Set the locale.'), user('It works now, problem solved.')]
  const more = ['red', 'green', 'blue'].flatMap((name) => [
    assistant('Fine.'),
    user(`How do I paint the ${name} border?`),
  ])

  it('counts fully at the end, and a quarter if more requests follow', () => {
    const end = score(...pleased)
    const later = score(...pleased, ...more)
    expect(later).toBeLessThan(end)
    expect(later).toBeGreaterThan(50)
  })
})

describe('satisfaction after a long conversation', () => {
  it('weighs less than after a short one, and never lowers the score', () => {
    const pleased = user('It works now, problem solved.')
    const asked = user('My export fails')
    const short = assistant('Set the locale.')
    const long = assistant('Then set the locale of the second table, and save it. '.repeat(120))
    const gain = (answer: ChatMessage) => score(asked, answer, pleased) - score(asked, answer)
    expect(gain(long)).toBeLessThan(gain(short) - 3)
    expect(gain(long)).toBeGreaterThan(0)
  })
})

describe('failures that were recovered from', () => {
  it('cost a tenth of unresolved ones', () => {
    const fail = [user('Show order 9'), ...use('get_order', { id: '9' }, 'Error: order not found')]
    const lost = 50 - score(...fail)
    const kept = 50 - score(...fail, ...use('get_order', { id: '#9' }, '{"id":"#9","total":4}'))
    expect(kept).toBeGreaterThan(0)
    expect(kept).toBeLessThan(lost / 6)
  })
})

describe('arguments in Python notation', () => {
  it('are parsed, and not reported as unreadable', () => {
    const given = "{'first_name': 'Mei', 'tags': ['a', None], 'note': \"it's\"}"
    expect(analyzeSignals([user('go'), ...use('find_user', given, 'mei_1')]).signals).toEqual([])
    const broken = analyzeSignals([user('go'), ...use('find_user', "{'first_name': 'Mei', ", 'mei_1')]).signals
    expect(broken.map(({ type }) => type)).toEqual(['execution.failure.invalid_args'])
  })
})

describe('the quality of a conversation', () => {
  const quality = (...messages: ChatMessage[]) => analyzeSignals(messages).quality
  const asked = [user('Which bus goes to the mill on Sundays?'), assistant('Bus 4 goes to the mall on weekdays.')]
  const corrected = [...asked, user('I said the mill, not the mall.')]

  it('is poor after one clear concern that nothing settled, although the score alone is in the middle range', () => {
    expect(analyzeSignals(corrected)).toMatchObject({ quality: 'poor', outcome: 'open' })
    expect(score(...corrected)).toBeGreaterThan(40)
    const failed = use('find_bus', { stop: 'mill' }, 'Error: stop not found')
    expect(quality(user('Which bus goes to the mill?'), ...failed)).toBe('poor')
  })

  it('is not poor once the concern was settled, for a cause outside of the agent alone, or for effort', () => {
    const settled = [
      assistant('Bus 9, at 10:05 and 12:05.'),
      user('Perfect, that is exactly what I needed, thank you!'),
    ]
    expect(quality(...corrected, ...settled)).not.toBe('poor')
    const failed = use('find_bus', { stop: 'mill' }, 'Error: stop not found')
    const found = use('find_bus', { stop: 'Mill' }, '{"bus":9}')
    expect(quality(user('Which bus goes to the mill?'), ...failed, ...found)).toBe('neutral')
    expect(quality(user('go'), ...use('find_bus', {}, 'Error: 503 Service Unavailable'))).toBe('neutral')
    const long = Array.from({ length: 9 }, (_, at) => [
      user(`${STREETS[at]} and on?`),
      assistant(`${at}00 yards. ${'Straight on. '.repeat(90)}`),
    ])
    expect(quality(...long.flat())).toBe('neutral')
  })
})
