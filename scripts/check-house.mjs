#!/usr/bin/env node
// Checks the rules of this repository that neither the compiler nor Biome checks: layers, sizes, import cycles, names,
// texts.
//   node scripts/check-house.mjs [--root <folder>]
// Prints one line per fault, `file:line rule: message`, and exits with 1 when there is any.
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
    ? `house rules: ${sources.length} source files, no faults, ${seconds} s`
    : `house rules: ${faults.length} ${faults.length === 1 ? 'fault' : 'faults'} in ${sources.length} source files`,
)
process.exitCode = faults.length === 0 ? 0 : 1
