#!/usr/bin/env node
// Holds the house rules that neither the compiler nor Biome can see: floors and rooms, sizes, cycles, names, texts.
//   node scripts/check-house.mjs [--root <folder>]
// Prints one line per fault, `file:line rule: what to do`, and ends with 1 when there is any.
import process from 'node:process'
import { parseArgs } from 'node:util'
import { findCycles } from './house/find-cycles.mjs'
import { checkImports } from './house/imports.mjs'
import { readSources } from './house/read-sources.mjs'
import { checkSizes } from './house/sizes.mjs'
import { checkTexts } from './house/texts.mjs'

const { values } = parseArgs({ options: { root: { type: 'string', default: process.cwd() } } })
const startedAt = performance.now()
const { sources, texts } = readSources(values.root)
const faults = [
  ...checkSizes(sources),
  ...checkImports(sources, values.root),
  ...findCycles(sources, values.root),
  ...checkTexts(texts),
]

faults.sort((a, b) => a.file.localeCompare(b.file) || a.line - b.line)
for (const { file, line, rule, message } of faults) console.log(`${file}:${line} ${rule}: ${message}`)
const seconds = ((performance.now() - startedAt) / 1000).toFixed(1)
console.log(
  faults.length === 0
    ? `house: ${sources.length} sources, no fault, ${seconds} s`
    : `house: ${faults.length} ${faults.length === 1 ? 'fault' : 'faults'} in ${sources.length} sources`,
)
process.exitCode = faults.length === 0 ? 0 : 1
