import { existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import process from 'node:process'
import { reportStep, runCommand } from './run-step.mjs'

// The faster suite runs first. Test files share imported modules within a worker (`--no-isolate`), because importing
// them again for every file took half of the unit suite's CPU time and a quarter of the system suite's.
const SUITES = [
  { name: 'unit tests', filters: ['packages/', 'scripts/'] },
  { name: 'system tests', filters: ['test/', 'examples/'] },
]

function readReport(path) {
  if (!existsSync(path)) return undefined
  return JSON.parse(readFileSync(path, 'utf8'))
}

/** Counts failures that belong to no test: a file that fails to load, or an unhandled rejection. */
function countOtherFailures(report, failed, code) {
  const broken = report.testResults.filter(({ status, assertionResults }) => {
    return status === 'failed' && !assertionResults.some((test) => test.status === 'failed')
  })
  return broken.length > 0 || failed > 0 || code === 0 ? broken.length : 1
}

function skippedTests(report) {
  return report.testResults.flatMap(({ name, assertionResults }) =>
    assertionResults
      .filter(({ status }) => status !== 'passed' && status !== 'failed')
      .map(({ fullName }) => `${name.replace(`${process.cwd()}/`, '')}: ${fullName}`),
  )
}

/**
 * Returns whether continuous integration rejects a skipped test: one without a reason in its name, as in
 * `name (skipped: reason)`, or one whose reason is a missing service, named by its PLANO_TEST_ variable.
 */
function isForbidden(skip) {
  return !/\(skipped: [^)]+\)/.test(skip) || skip.includes('PLANO_TEST_')
}

function countTests(report, code) {
  const skips = skippedTests(report)
  const forbidden = process.env.PLANO_TEST_STRICT === '1' ? skips.filter(isForbidden) : []
  const failed = report.numFailedTests + countOtherFailures(report, report.numFailedTests, code)
  return {
    passed: report.numPassedTests,
    failed: failed + forbidden.length,
    skipped: skips.length - forbidden.length,
    notes: forbidden.map((skip) => `must not be skipped: ${skip}\n`).join(''),
  }
}

async function runSuite({ name, filters }, folder) {
  const path = join(folder, `${name.replaceAll(' ', '-')}.json`)
  const args = ['run', ...filters, '--no-isolate', '--silent=passed-only']
  args.push('--reporter=default', '--reporter=json', `--outputFile.json=${path}`)
  const { code, output, seconds } = await runCommand('vitest', args, { ...process.env, NO_COLOR: '1' })
  const report = readReport(path)
  const count = report ? countTests(report, code) : { passed: 0, failed: code === 0 ? 0 : 1, skipped: 0, notes: '' }
  const note = `${count.passed} passed${count.skipped > 0 ? `, ${count.skipped} skipped` : ''}`
  reportStep({ name, ok: count.failed === 0, seconds, note, output: output + count.notes })
  return count
}

/** Runs all suites one after the other, or only the tests that match the filters. Returns the counts of each run. */
export async function runTests(filters) {
  const folder = mkdtempSync(join(tmpdir(), 'plano-tests-'))
  try {
    const suites = filters.length > 0 ? [{ name: 'tests', filters }] : SUITES
    const counts = []
    for (const suite of suites) counts.push(await runSuite(suite, folder))
    return counts
  } finally {
    rmSync(folder, { recursive: true, force: true })
  }
}
