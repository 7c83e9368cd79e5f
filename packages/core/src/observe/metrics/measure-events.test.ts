import { expect, test } from 'vitest'
import type { PlanoEvent } from '../../contract/record/events.ts'
import { GEN_AI_NAMES } from '../trace/attributes/attribute-names.data.ts'
import { createEventMeasure } from './measure-events.ts'
import type { Meters } from './meters.ts'

const told: PlanoEvent = {
  type: 'filter',
  requestId: 'req_1',
  at: 0,
  filter: 'words',
  place: 'listener',
  phase: 'input',
  verdict: 'pass',
  durationMs: 1,
}

function countMeasures(isOn: boolean): number {
  let made = 0
  const count = () => {
    made += 1
  }
  const label = (_kind: string, name: string) => {
    made += 1
    return name
  }
  const meters: Meters = { isOn, measure: count, label, watch: count, close: count, text: undefined }
  createEventMeasure(meters, GEN_AI_NAMES.latest)(told)
  return made
}

test('creates no labels while metrics are not recorded', () => {
  expect(countMeasures(true)).toBeGreaterThan(0)
  expect(countMeasures(false)).toBe(0)
})
