import { readFile } from 'node:fs/promises'
import { expect, it } from 'vitest'
import { EVENT_TYPES } from '../../packages/core/src/engine/observe/event-hub.ts'
import { INSTRUMENTS } from '../../packages/core/src/observe/metrics/instruments.data.ts'
import { GEN_AI_NAMES, NAMES } from '../../packages/core/src/observe/trace/attributes/attribute-names.data.ts'

const file = await readFile(new URL('../../docs/telemetry-reference.md', import.meta.url), 'utf8')
/** Cells without the padding that aligns them. */
const page = file.replaceAll(/ +\|/g, ' |')
const section = (title: string) => page.split(`## ${title}\n`)[1]?.split('\n## ')[0] ?? ''
const named = (text: string) => new Set([...text.matchAll(/^\| `([^`]+)`/gm)].map(([, name]) => name))

it('lists every metric with its kind and unit', () => {
  const metrics = section('Metrics')
  for (const [name, { kind, unit }] of Object.entries(INSTRUMENTS))
    expect(metrics, name).toContain(`| \`${name}\` | ${kind} | \`${unit}\` |`)
  expect([...named(metrics)].sort()).toEqual(Object.keys(INSTRUMENTS).sort())
})

it('lists every span attribute', () => {
  const { tokenType: _type, tokenModality: _modality, ...names } = GEN_AI_NAMES.latest
  const known = new Set([...Object.values(NAMES), ...Object.values(names).filter((name) => typeof name === 'string')])
  expect([...named(section('Span attributes'))].sort()).toEqual([...known].sort())
})

it('lists every event', () => {
  expect([...named(section('Events'))].sort()).toEqual(Object.keys(EVENT_TYPES).sort())
})
