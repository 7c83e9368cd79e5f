import type { Fault } from '../fault/fault.ts'
import { parseFault } from '../fault/parse-fault.ts'
import type { FaultScript } from './scripted-reply.ts'

/** Converts the faults of a script to objects. */
export function resolveFaults(script: FaultScript | undefined): readonly Fault[] {
  if (script === undefined) return []
  const list = Array.isArray(script) ? script : [script as string | Fault]
  return list.map((fault) => (typeof fault === 'string' ? parseFault(fault) : fault))
}
