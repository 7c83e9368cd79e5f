// What starting costs: the import of core, and createPlano of 20 agents and 20 models, each in a fresh process.
import { fork } from 'node:child_process'
import { once } from 'node:events'
import { fileURLToPath } from 'node:url'

export const about = 'ms of CPU and of the clock to import core and to create an engine of 20 agents and 20 models'
export const plotted = 'cpuMs'

export async function run({ rounds, report }) {
  const rows = []
  for (let round = 0; round < rounds * 3; round += 1) {
    report(`process ${round + 1} of ${rounds * 3}`)
    const child = fork(fileURLToPath(new URL('./targets/start.mjs', import.meta.url)), {
      stdio: ['ignore', 'ignore', 'inherit', 'ipc'],
    })
    const [found] = await once(child, 'message')
    rows.push({ target: 'import of core', ...found.imported }, { target: 'createPlano', ...found.created })
    await once(child, 'exit')
  }
  return { rows }
}
