import { describe, expect, it } from 'vitest'
import { describeTarget } from '../describe-target.ts'
import { prepareLocalRouter } from '../prepare-local-router.ts'
import { findNames } from './find-names.ts'

const WEATHER = {
  id: 'weather',
  description: 'Weather and forecasts for any city',
  examples: ["what's the weather like in Oslo?", 'will it rain in bergen tomorrow'],
}
const SUN = { id: 'sun', description: 'Sunrise and sunset times for any place' }

describe('names in examples', () => {
  it('are found by capitals or position, and removed from texts when certain', () => {
    const names = findNames([WEATHER, SUN].map(describeTarget))
    expect(['oslo', 'bergen', 'weather', 'citi'].map((stem) => names.has(stem))).toEqual([true, true, false, false])
    expect(names.leaveOut('does it snow in Oslo or bergen')).toBe('does it snow in  or bergen')
  })

  it('are topics if a description mentions them or most examples share them', () => {
    const examples = ['search in Jira', 'open a ticket in Jira', 'close it in Jira']
    expect(findNames([describeTarget({ id: 'a', description: 'Tickets', examples })]).has('jira')).toBe(false)
    const described = { id: 'a', description: 'Tickets in Jira', examples: ['open it in Jira'] }
    expect(findNames([describeTarget(described)]).has('jira')).toBe(false)
  })

  it('do not outweigh the request', async () => {
    const route = (content: string) =>
      prepareLocalRouter([WEATHER, SUN]).route({ messages: [{ role: 'user', content }], maxPicks: 4 })
    expect((await route('when does the sun set in Oslo?')).picks[0]?.id).toBe('sun')
    expect((await route('how do I renew my passport in Oslo')).confidence).toBeLessThan(0.55)
  })
})
