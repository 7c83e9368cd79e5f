import { existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import process from 'node:process'
import { reportStep, runCommand } from './run-step.mjs'

// The quickest suite comes first. Test files share imported modules within a worker (`--no-isolate`): importing them anew for
// every file took half of the unit suite's CPU time and a quarter of the system suite's.
const SUITES = [
  { name: 'unit tests', filters: ['packages/', 'scripts/'] },
  { name: 'system tests', filters: ['test/', 'examples/'] },
]

function readReport(path) {
  if (!existsSync(path)) return undefined
  return JSON.parse(readFileSync(path, 'utf8'))
}

/** A file that breaks before its tests are known has no test to blame, and neither has an unhandled rejection. */
function countUnnamed(report, failed, code) {
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
 * What continuous integration does not take: a test that is skipped without saying why, as in `name (skipped: reason)`,
 * or because a service is missing, whose PLANO_TEST_ variable the reason names.
 */
function isUnexcused(skip) {
  return !/\(skipped: [^)]+\)/.test(skip) || skip.includes('PLANO_TEST_')
}

function countTests(report, code) {
  const skips = skippedTests(report)
  const refused = process.env.PLANO_TEST_STRICT === '1' ? skips.filter(isUnexcused) : []
  const failed = report.numFailedTests + countUnnamed(report, report.numFailedTests, code)
  return {
    passed: report.numPassedTests,
    failed: failed + refused.length,
    skipped: skips.length - refused.length,
    notes: refused.map((skip) => `skipped, and may not be: ${skip}\n`).join(''),
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

/** Runs the test suites one after the other, or the named tests alone; each answers how many passed, failed, skipped. */
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
