#!/usr/bin/env node
// Runs everything that must pass before a change is merged: build, checks, tests.
//   node scripts/verify.mjs [--check-only] [vitest filters...]
// Prints one line per step with its time, and the output of a step that fails. The last line counts checks and tests:
// `N passed, N failed[, N skipped]`. With PLANO_TEST_STRICT=1, a test that is skipped without a reason or because of a
// missing service counts as a failure.
import process from 'node:process'
import { parseArgs } from 'node:util'
import { runStep } from './verify/run-step.mjs'
import { runTests } from './verify/run-tests.mjs'

const { values, positionals } = parseArgs({
  options: { 'check-only': { type: 'boolean', default: false } },
  allowPositionals: true,
})

const CHECKS = [
  { name: 'types of tests', command: 'tsc', args: ['-p', 'tsconfig.test.json'] },
  { name: 'lint and format', command: 'biome', args: ['check', '.', '--diagnostic-level=error'] },
  { name: 'house rules', command: process.execPath, args: ['scripts/check-house.mjs'] },
  { name: 'packed packages', command: process.execPath, args: ['scripts/check-packages.mjs'] },
]

/** Runs two checks at a time, because the smallest supported machine has two cores. */
async function runChecks(checks) {
  const queue = [...checks]
  const results = []
  const worker = async () => {
    for (let check = queue.shift(); check; check = queue.shift()) results.push(await runStep(check))
  }
  await Promise.all([worker(), worker()])
  return results
}

function sum(results) {
  const total = { passed: 0, failed: 0, skipped: 0 }
  for (const result of results) for (const key of Object.keys(total)) total[key] += result[key]
  return total
}

async function verify() {
  const build = await runStep({ name: 'build', command: process.execPath, args: ['scripts/build.mjs'] })
  if (build.failed > 0) return sum([build])
  // With filters, only the named tests run.
  const checks = positionals.length > 0 ? [] : await runChecks(CHECKS)
  const tests = values['check-only'] ? [] : await runTests(positionals)
  return sum([build, ...checks, ...tests])
}

const { passed, failed, skipped } = await verify()
process.stdout.write(`${passed} passed, ${failed} failed${skipped > 0 ? `, ${skipped} skipped` : ''}\n`)
process.exitCode = failed > 0 ? 1 : 0
