import { spawnSync } from 'node:child_process'
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { expect, it, onTestFinished } from 'vitest'

const COMMAND = fileURLToPath(new URL('../../packages/cli/bin/plano.js', import.meta.url))
const LINES = ['lint', 'eval requests.json', 'check']

it('finds the configuration beside the package.json, and says how to get one', { timeout: 60_000 }, () => {
  const home = mkdtempSync(join(tmpdir(), 'plano-app-'))
  onTestFinished(() => rmSync(home, { recursive: true }))
  const cwd = join(home, 'src')
  mkdirSync(cwd)
  writeFileSync(join(home, 'package.json'), '{}')
  writeFileSync(join(cwd, 'requests.json'), '[{"text": "will it rain tomorrow?", "expected": "weather"}]')
  const run = (line: string) => spawnSync(process.execPath, [COMMAND, ...line.split(' ')], { cwd, encoding: 'utf8' })
  for (const line of LINES) {
    const { status, stderr } = run(line)
    expect([line, status]).toEqual([line, 1])
    expect(stderr).toMatch(/or beside its package\.json: .*; "plano init" of @planojs\/cli writes one/)
  }
  writeFileSync(join(home, 'plano.yaml'), 'agents: [{id: weather, url: http://127.0.0.1:9, description: Weather}]')
  for (const line of LINES) expect(run(line).stderr).not.toContain('no configuration')
})
