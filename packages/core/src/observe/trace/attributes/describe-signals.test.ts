import { expect, it } from 'vitest'
import { createSignalAnalyzer } from '../../signals/create-signal-analyzer.ts'
import { describeSignals } from './describe-signals.ts'

it('describes the same report again for another turn, and redacts snippets only where they are shown', () => {
  const analyzer = createSignalAnalyzer()
  analyzer.append([
    { role: 'user', content: 'Where is my parcel?' },
    { role: 'assistant', content: 'It is on its way.' },
    { role: 'user', content: 'That is wrong. You are useless, I want to speak to a human!' },
  ])
  const report = analyzer.assess()
  const whole = describeSignals(report, 0, undefined)
  expect(whole.events.length).toBeGreaterThan(0)
  expect(describeSignals(report, 3, undefined).events).toEqual([])
  expect(describeSignals(report, 0, undefined)).toEqual(whole)
  const hasSnippet = ({ attributes }: (typeof whole.events)[number]) => 'signal.snippet' in attributes
  expect(whole.events.some(hasSnippet)).toBe(false)
  const shown = describeSignals(report, 0, () => '[hidden]').events.filter(hasSnippet)
  expect(shown.length).toBeGreaterThan(0)
  expect(shown.every(({ attributes }) => attributes['signal.snippet'] === '[hidden]')).toBe(true)
})
