/** A violation of a provider's rules, with the status and fields of the resulting error. */
export interface Violation {
  status: number
  message: string
  param?: string
  code?: string
  type?: string
}

/** Collects violations, usually through `require`. */
export interface Checker {
  readonly violations: readonly Violation[]
  /** Adds a 400 error with this message unless the condition holds. Returns the condition. */
  require(condition: boolean, message: string, param?: string): boolean
  add(violation: Violation): void
}

export function createChecker(): Checker {
  const violations: Violation[] = []
  return {
    violations,
    add: (violation) => void violations.push(violation),
    require(condition, message, param) {
      if (!condition) violations.push({ status: 400, message, ...(param === undefined ? {} : { param }) })
      return condition
    },
  }
}
