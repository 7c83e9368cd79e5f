import process from 'node:process'
import { type DoctorQuestion, doctor } from './doctor.ts'

let isDone = false

/**
 * Runs `doctor` at the first request of a process in development (`NODE_ENV=development`, unless `PLANO_DOCTOR=off`) and
 * writes what it finds to the error stream. Later calls cost a comparison.
 */
export function examineOnce(question: () => DoctorQuestion): void {
  if (isDone) return
  isDone = true
  const { NODE_ENV: mode, PLANO_DOCTOR: wanted } = process.env
  if (mode !== 'development' || wanted === 'off') return
  // After the request that found it due: reading manifests takes a few milliseconds.
  setImmediate(() => {
    const lines = doctor(question()).map(({ severity, message, fix }) => `plano ${severity}: ${message} ${fix}\n`)
    process.stderr.write(lines.join(''))
  })
}
