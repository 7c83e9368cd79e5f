import { type DoctorQuestion, doctor } from './doctor.ts'

let isDone = false

/**
 * Runs `doctor` on the first request of a development process (`NODE_ENV=development`, unless `PLANO_DOCTOR=off`) and
 * writes the findings to stderr. Later calls cost one comparison.
 */
export function examineOnce(question: () => DoctorQuestion): void {
  if (isDone) return
  isDone = true
  const { NODE_ENV: mode, PLANO_DOCTOR: wanted } = process.env
  if (mode !== 'development' || wanted === 'off') return
  // Deferred until after the request: reading manifests takes a few milliseconds.
  setImmediate(() => {
    const lines = doctor(question()).map(({ severity, message, fix }) => `plano ${severity}: ${message} ${fix}\n`)
    process.stderr.write(lines.join(''))
  })
}
