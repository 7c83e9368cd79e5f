import { spawnSync } from 'node:child_process'
import { cpus } from 'node:os'
import process from 'node:process'

const last = cpus().length - 1
const canPin = process.platform === 'linux' && last > 0

/** Processors for the measured process, for the load generator and the upstream, and for unpinned processes. */
export const MEASURED = '1'
export const BESIDE = '0'
export const ANY = `0-${last}`

/** Pins all threads of a process to processors, on Linux only. A proxy's helper threads are measured with it. */
export function pin(pid, processors) {
  if (canPin) spawnSync('taskset', ['-apc', processors, String(pid)], { stdio: 'ignore' })
}
