#!/usr/bin/env node
// Measures what Plano costs, compared with the alternatives.
//   npm run bench -- [name…] [--rounds 3] [--slot 1000] [--only raw,plano-express]
// Builds what changed, prints one table per benchmark and writes results/<name>.json and .svg.
import { spawnSync } from 'node:child_process'
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import process from 'node:process'
import { fileURLToPath } from 'node:url'
import { parseArgs } from 'node:util'
import { drawBars } from './harness/draw-bars.mjs'
import { describeMachine } from './harness/machine.mjs'
import { summarize } from './harness/statistics.mjs'

const NAMES = [
  'hop',
  'streams',
  'shim',
  'memory',
  'everything-on',
  'ingredients',
  'failover',
  'growth',
  'runnable',
  'start',
  'size',
]
const here = (path) => fileURLToPath(new URL(path, import.meta.url))

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: {
    rounds: { type: 'string', default: '3' },
    slot: { type: 'string', default: '1000' },
    only: { type: 'string' },
  },
})
const unknown = positionals.filter((name) => !NAMES.includes(name))
if (unknown.length > 0) {
  console.error(`There is no benchmark "${unknown.join('", "')}". Available: ${NAMES.join(', ')}.`)
  process.exit(1)
}
build()
install('.')
install('portkey')
const ceilings = JSON.parse(readFileSync(here('ceilings.json'), 'utf8'))
mkdirSync(here('results'), { recursive: true })
for (const name of positionals.length > 0 ? positionals : NAMES) await runOne(name)
process.exit(process.exitCode ?? 0)

function build() {
  const { status } = spawnSync(process.execPath, [here('../scripts/build.mjs')], { stdio: 'inherit' })
  if (status !== 0) process.exit(status ?? 1)
}

/**
 * Installs the other proxies when they are first needed and when their versions change. They are not part of the
 * workspace.
 */
function install(folder) {
  const stamp = here(`${folder}/node_modules/.installed`)
  const wanted = readFileSync(here(`${folder}/package.json`), 'utf8')
  if (existsSync(stamp) && readFileSync(stamp, 'utf8') === wanted) return
  const args = ['install', '--ignore-workspace', '--no-lockfile', '--prefer-offline']
  const { status } = spawnSync('pnpm', args, {
    cwd: here(folder),
    stdio: 'inherit',
    env: { ...process.env, CI: 'true' },
  })
  if (status !== 0) process.exit(status ?? 1)
  writeFileSync(stamp, wanted)
}

async function runOne(name) {
  const benchmark = await import(`./${name}.mjs`)
  const before = describeMachine()
  console.log(`\n${name}: ${benchmark.about}`)
  const { rows } = await benchmark.run({
    rounds: Number(values.rounds),
    slotMs: Number(values.slot),
    only: values.only?.split(','),
    report: (text) => process.stdout.isTTY && process.stdout.write(`\r${text.padEnd(78)}\r`),
  })
  const table = summarize(rows)
  print(table)
  const breaches = checkCeilings(name, table)
  for (const breach of breaches) console.log(`  ceiling exceeded: ${breach}`)
  const machine = { ...before, loadAfter: describeMachine().load }
  console.log(
    `  ${machine.cpus} × ${machine.cpu}, Node ${machine.node}, load ${machine.load} before, ${machine.loadAfter} after`,
  )
  const record = { name, about: benchmark.about, machine, rounds: Number(values.rounds), table, rows, breaches }
  writeFileSync(here(`results/${name}.json`), `${JSON.stringify(record, null, 2)}\n`)
  const plot =
    benchmark.draw?.(table, benchmark.about) ?? drawBars(table, { title: benchmark.about, figure: benchmark.plotted })
  writeFileSync(here(`results/${name}.svg`), plot)
}

function print(table) {
  const figures = [...new Set(table.flatMap((row) => Object.keys(row)))]
  const cells = [figures, ...table.map((row) => figures.map((figure) => show(row[figure])))]
  const widths = figures.map((_, column) => Math.max(...cells.map((row) => row[column].length)))
  for (const row of cells)
    console.log(
      `  ${row.map((cell, column) => (column === 0 ? cell.padEnd(widths[0]) : cell.padStart(widths[column]))).join('  ')}`,
    )
}

function show(value) {
  if (typeof value !== 'number') return String(value ?? '')
  if (Number.isNaN(value)) return '-'
  return Math.abs(value) >= 100 ? value.toFixed(0) : value.toFixed(2)
}

/**
 * Compares with ceilings.json: `{ "<benchmark>": { "<target>": { "<figure>": <maximum> } } }`. Returns the figures that
 * exceed it.
 */
function checkCeilings(name, table) {
  const breaches = []
  for (const [target, figures] of Object.entries(ceilings[name] ?? {}))
    for (const [figure, maximum] of Object.entries(figures)) {
      const found = table.find((row) => row.target === target)?.[figure]
      if (found > maximum) breaches.push(`${target} ${figure} ${found.toFixed(2)} > ${maximum}`)
    }
  return breaches
}
