import { describe, expect, it } from 'vitest'
import { describeTarget } from '../describe-target.ts'
import { prepareLocalRouter } from '../prepare-local-router.ts'
import { prepareSpelling } from './correct-spelling.ts'

const TARGETS = [
  { id: 'clusters', description: 'Kubernetes clusters, deployments and rollbacks, PostgreSQL.' },
  { id: 'garden', description: 'Watering plants, mowing the lawn and pruning hedges.' },
]
const correct = prepareSpelling(TARGETS.map(describeTarget))

describe('misspelt words are corrected', () => {
  it.each([
    ['swapped letters', 'teh frige is makign a niose', 'the fridge is making a noise'],
    ['letters left out', 'wher is my packge', 'where is my package'],
    ['letters doubled, or not', 'shiping tommorow', 'shipping tomorrow'],
    ['keys beside others', 'send the pavkage', 'send the package'],
    ['by ear', 'recieve a seperate letter', 'receive a separate letter'],
    ['spaces left out', 'printthe reportfor me', 'print the report for me'],
    ['short forms', 'pls msg u tmrw', 'please message you tomorrow'],
    ['of a target alone', 'kuberentes rolback', 'kubernetes rollback'],
    ['shouted ones', 'my INVOICE is late', 'my invoice is late'],
  ])('%s', (_, written, meant) => {
    expect(correct(written)).toBe(meant)
  })
})

describe('spelling variants of the targets’ words are unified', () => {
  const rewrite = prepareSpelling(
    [
      { id: 'hr', description: 'Balances of paid time off, days and sick leave. Makes the lists of items.' },
      { id: 'clock', description: 'Time zones of all cities, books their tours.' },
    ].map(describeTarget),
  )

  it.each([
    ['compounds', 'the timezone of Oslo', 'the time zone of Oslo'],
    ['acronyms', 'how much pto do I have', 'how much paid time off do I have'],
    ['but no letters across a comma', 'who sees my tds', 'who sees my tds'],
    ['but no letters of articles', 'ask the mtl about it', 'ask the mtl about it'],
    ['but no words that are known', 'the total of the bill', 'the total of the bill'],
  ])('%s', (_, written, meant) => {
    expect(rewrite(written)).toBe(meant)
  })
})

describe('text that is not corrected', () => {
  it.each([
    ['names', 'flights from Turin to Nenucco for Chaz'],
    ['names in small letters', 'is it cold in reno and in hanoi'],
    ['abbreviations', 'how many usd and eur by gps'],
    ['rare words', 'define churlish and ambivalence'],
    ['other languages', 'wo bleibt meine rechnung für den rasen'],
    ['numbers and codes', 'order 12x44 b2b by 2pm'],
    ['addresses', 'mail jonh@exmaple.com or see https://exmaple.com/flihgt'],
    ['files and variables', 'open src/recieve.ts and user_idx or `flihgt`'],
    ['numbers of orders', 'track refnd-7 and #pavkage'],
    ['short names of the targets', 'is postgres down'],
    ['long texts', 'wher '.repeat(120)],
  ])('%s', (_, text) => {
    expect(correct(text)).toBe(text)
  })

  it('includes codes in capitals, except for their case', () => {
    expect(correct('the sku FLGT and the gate RECIEV')).toBe('the sku flgt and the gate reciev')
    expect(correct('WHER ARE TEH PACKGES')).toBe('where ARE the packages')
  })

  it('corrected text is what the router scores', async () => {
    const router = prepareLocalRouter(TARGETS)
    const content = 'watr the plantss and then rol back the kuberentes cluser'
    const { picks } = await router.route({ messages: [{ role: 'user', content }], maxPicks: 4 })
    expect(picks.map(({ id, task }) => [id, task])).toEqual([
      ['garden', 'watr the plantss'],
      ['clusters', 'rol back the kuberentes cluser'],
    ])
  })
})
