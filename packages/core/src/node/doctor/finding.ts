/** A problem found by `doctor`. */
export interface DoctorFinding {
  /** The check that found it. */
  check: 'node' | 'environment' | 'client-retries' | 'copies' | 'order' | 'keys' | 'configuration'
  /** An `error` breaks requests. A `warning` costs money or causes surprises. */
  severity: 'error' | 'warning'
  /** The problem in one sentence. */
  message: string
  /** How to fix it. */
  fix: string
}
