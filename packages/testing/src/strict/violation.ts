/** Why a provider would refuse a request, with the status and the fields of its error. */
export interface Violation {
  status: number
  message: string
  param?: string
  code?: string
  type?: string
}

/** Collects violations; `require` is the usual way to add one. */
export interface Checker {
  readonly violations: readonly Violation[]
  /** Adds a 400 with this message when the condition does not hold; answers the condition. */
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
