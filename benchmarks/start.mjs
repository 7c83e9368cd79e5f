// The cost of a start, in fresh processes: importing core, createPlano with 20 agents and 20 models, createPlano with
// ten agents and local-router with a filled cache, and the first decision after each.
import { fork } from 'node:child_process'
import { once } from 'node:events'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'

export const about = 'CPU ms and elapsed ms to import core, to create an engine, and for the first decision'
export const plotted = 'cpuMs'

export async function run({ rounds, report }) {
  const rows = []
  const folder = mkdtempSync(join(tmpdir(), 'plano-start-'))
  const cacheFile = join(folder, 'vectors.bin')
  report('filling the cache')
  await runProcess('start-cached', cacheFile)
  for (let round = 0; round < rounds * 3; round += 1) {
    report(`process ${round + 1} of ${rounds * 3}`)
    const { imported, created, decided } = await runProcess('start')
    const cached = await runProcess('start-cached', cacheFile)
    rows.push(
      { target: 'import of core', ...imported },
      { target: 'createPlano', ...created },
      { target: 'first decision', ...decided },
      { target: 'createPlano, local-router', ...cached.created },
      { target: 'first decision, local-router', ...cached.decided },
    )
  }
  rmSync(folder, { recursive: true })
  return { rows }
}

async function runProcess(name, ...args) {
  const child = fork(fileURLToPath(new URL(`./targets/${name}.mjs`, import.meta.url)), args, {
    stdio: ['ignore', 'ignore', 'inherit', 'ipc'],
  })
  const [found] = await once(child, 'message')
  await once(child, 'exit')
  return found
}
