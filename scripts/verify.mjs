#!/usr/bin/env node
// Everything that has to hold before a change lands: build, checks, tests.
//   node scripts/verify.mjs [--check-only] [vitest filters...]
// One line per step with its time; the output of a step is shown when it fails. The last line counts checks and tests:
// `N passed, N failed[, N skipped]`. With PLANO_TEST_STRICT=1 a test that is skipped for want of a service, or without a reason,
// counts as a failure.
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

/** Runs the steps two at a time, as many as the smallest machine has cores. */
async function runChecks(checks) {
  const queue = [...checks]
  const results = []
  const lane = async () => {
    for (let check = queue.shift(); check; check = queue.shift()) results.push(await runStep(check))
  }
  await Promise.all([lane(), lane()])
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
  // Named tests only: the checks are for a whole change.
  const checks = positionals.length > 0 ? [] : await runChecks(CHECKS)
  const tests = values['check-only'] ? [] : await runTests(positionals)
  return sum([build, ...checks, ...tests])
}

const { passed, failed, skipped } = await verify()
process.stdout.write(`${passed} passed, ${failed} failed${skipped > 0 ? `, ${skipped} skipped` : ''}\n`)
process.exitCode = failed > 0 ? 1 : 0
