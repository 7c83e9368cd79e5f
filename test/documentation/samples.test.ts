import { execFile } from 'node:child_process'
import { copyFileSync, globSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { promisify } from 'node:util'
import { runPlano } from '@planojs/cli'
import { createPlano } from '@planojs/core'
import { afterAll, expect, it } from 'vitest'
import { ROOT, readSamples, type Sample } from './read-samples.ts'

const samples = readSamples()
const nameOf = ({ page, line }: Sample) => `${page}:${line}`
const of = (...languages: string[]) => samples.filter(({ language }) => languages.includes(language))

/** A folder next to the tests, from which the packages can be imported. */
const folder = mkdtempSync(join(ROOT, 'test/documentation/.samples-'))
afterAll(() => rmSync(folder, { recursive: true }))

it('are in languages that are checked or not executable', () => {
  const checked = ['ts', 'yaml', 'sh', 'json']
  const read = ['text', 'mermaid', 'python', 'toml']
  expect(samples.length).toBeGreaterThan(70)
  expect(samples.filter(({ language }) => ![...checked, ...read].includes(language)).map(nameOf)).toEqual([])
})

/** Declarations that differ on one page. */
const GIVEN: Readonly<Record<string, string>> = {
  'packages/koa/README.md': "declare const app: import('koa')",
}

it('in TypeScript compile against the packages', async () => {
  copyFileSync(join(ROOT, 'test/documentation/given.d.ts'), join(folder, 'given.d.ts'))
  const files = new Map<string, Sample>()
  for (const sample of of('ts')) {
    const name = `${sample.page.replaceAll(/\W+/g, '-')}-${sample.line}.ts`
    files.set(name, sample)
    // An ellipsis marks what a page leaves out.
    writeFileSync(
      join(folder, name),
      `${sample.code.replaceAll('=> …', '=> undefined')}\n${GIVEN[sample.page] ?? ''}\nexport {}\n`,
    )
  }
  const compilerOptions = {
    noEmit: true,
    composite: false,
    noUnusedLocals: false,
    noUnusedParameters: false,
    types: ['node'],
    skipLibCheck: true,
  }
  const config = { extends: '../../../tsconfig.base.json', compilerOptions, include: ['*.ts'] }
  writeFileSync(join(folder, 'tsconfig.json'), JSON.stringify(config))
  const tsc = promisify(execFile)(join(ROOT, 'node_modules/.bin/tsc'), ['-p', folder, '--pretty', 'false'])
  const said = await tsc.then(
    () => '',
    (error: { stdout: string; stderr: string }) => error.stdout + error.stderr,
  )
  const faults = said.replaceAll(/(?:\S*\/)?([\w-]+\.ts)\((\d+),/g, (whole, name: string, line: string) => {
    const sample = files.get(name)
    return sample ? `${sample.page}:${sample.line + Number(line) - 1} (` : whole
  })
  expect(faults).toBe('')
}, 180_000)

/** Top-level keys to add when a page shows only a part of a file. */
const REST: Readonly<Record<string, Readonly<Record<string, string>>>> = {
  'docs/resilience.md': {
    model_providers: '[{ model: openai/gpt-4o }, { model: anthropic/* }, { model: groq/llama-3.3-70b-versatile }]',
  },
  'docs/routing.md': {
    agents: '[{ id: billing, url: "http://localhost:10510" }]',
    model_providers: '[{ model: openai/gpt-4o-mini }]',
  },
}

function complete({ page, code }: Sample): string {
  const missing = Object.entries(REST[page] ?? {}).filter(([key]) => !new RegExp(`^${key}:`, 'm').test(code))
  return `${code}${missing.map(([key, value]) => `${key}: ${value}\n`).join('')}`
}

it.each(of('yaml').map((sample) => [nameOf(sample), sample] as const))('%s loads', async (_name, sample) => {
  const path = join(folder, `plano.yaml`)
  writeFileSync(path, complete(sample))
  const plano = await createPlano(path, { env: {} })
  await plano.close({ drainMs: 0 })
})

/** Files that the shell samples read, relative to the folder in which they run. */
const FILES: Readonly<Record<string, unknown>> = {
  'labelled.json': [{ text: 'will it rain in Oslo?', expected: 'weather_agent' }],
  'requests.jsonl': { text: 'will it rain in Oslo?' },
  'conversation.json': [{ role: 'user', content: 'hello' }],
}

it('for a shell name existing packages and scripts, and valid commands', async () => {
  const code = of('sh').map((sample) => sample.code.replaceAll(/\s*\\\n\s*/g, ' '))
  const lines = code.flatMap((text) => text.split(/\n| && /).map((line) => line.replace(/(^|\s+)#.*$/, '')))
  const typed = lines.filter((line) => line !== '').map((line) => line.match(/"[^"]*"|'[^']*'|\S+/g) ?? [])
  const known = [
    ...globSync('packages/*', { cwd: ROOT }).map((name) => name.replace('packages', '@planojs')),
    'ioredis',
    'redis',
    'pg',
    'openai',
    'ai',
  ]
  const scripts = JSON.parse(readFileSync(join(ROOT, 'package.json'), 'utf8')).scripts as Record<string, string>
  for (const [program, command = '', ...rest] of typed) {
    if (program === 'npm' && command === 'install')
      expect(known).toEqual(expect.arrayContaining(rest.filter((word) => !word.startsWith('--')).map(packageOf)))
    else if (program === 'npm') expect(scripts).toHaveProperty([command === 'run' ? (rest[0] ?? '') : command])
    else if (program === 'curl') expect(rest.map(unquote).flatMap(bodyOf)).toEqual([expect.any(String)])
    else if (program === 'git' || program === 'cd') expect(['clone', 'plano']).toContain(command)
    else expect([program, command]).toEqual(['npx', 'plano'])
  }
  const commands = typed.filter(([program]) => program === 'npx').map((line) => line.slice(2))
  expect(commands.length).toBeGreaterThan(8)
  for (const [name, value] of Object.entries(FILES)) writeFileSync(join(folder, name), JSON.stringify(value))
  rmSync(join(folder, 'plano.yaml'), { force: true })
  for (const [name = '', ...args] of commands) expect(await type(name, args), name).not.toBe(2)
})

/** Returns the package name of a tarball of `npm run pack`. */
const packageOf = (word: string) => word.replace(/^.*packed\/planojs-(.+)\.tgz$/, '@planojs/$1')
const unquote = (word: string) => word.replace(/^'(.*)'$/, '$1')
/** Returns the model in a request body. */
const bodyOf = (word: string) => (word.startsWith('{') ? [(JSON.parse(word) as { model?: unknown }).model] : [])

/** Runs a command in the folder and returns its exit code. */
async function type(name: string, args: readonly string[]): Promise<number> {
  const inFolder = args.map((arg) =>
    arg in FILES || arg.endsWith('.yaml') ? join(folder, arg.replace('new.', 'plano.')) : arg,
  )
  const reads = ['init', 'signals'].includes(name) ? [] : [name === 'replay' ? '--from' : '-c', folder]
  const place = name === 'init' ? [join(folder, 'plano.yaml')] : reads
  const port = inFolder.indexOf('--port')
  if (port >= 0) inFolder[port + 1] = '0'
  const quiet = { write: () => undefined, complain: () => undefined, colors: false, signal: AbortSignal.abort() }
  return runPlano([name, ...inFolder, ...place], quiet)
}
