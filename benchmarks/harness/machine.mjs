import { cpus, loadavg } from 'node:os'
import process from 'node:process'

/** Describes the machine that a figure was measured on. `load` is the load average over one minute. */
export function describeMachine() {
  return {
    at: new Date().toISOString(),
    node: process.versions.node,
    cpu: cpus()[0]?.model ?? 'unknown',
    cpus: cpus().length,
    load: Number(loadavg()[0].toFixed(2)),
  }
}
