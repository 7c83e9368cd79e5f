import { spawnSync } from 'node:child_process'
import { cpus } from 'node:os'
import process from 'node:process'

const last = cpus().length - 1
const canPin = process.platform === 'linux' && last > 0

/** The processor of what is measured, that of load and upstream beside it, and any of them again. */
export const MEASURED = '1'
export const BESIDE = '0'
export const ANY = `0-${last}`

/** Keeps all threads of a process on a processor, where the platform has the means: helpers of a proxy count as it does. */
export function pin(pid, processors) {
  if (canPin) spawnSync('taskset', ['-apc', processors, String(pid)], { stdio: 'ignore' })
}
