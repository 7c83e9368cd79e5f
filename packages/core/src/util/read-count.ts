const COUNT = /^\d{1,15}$/

/** A whole number in a header, such as a limit of the outer request. Undefined for anything else. */
export function readCount(value: string | undefined): number | undefined {
  if (value === undefined) return undefined
  const text = value.trim()
  return COUNT.test(text) ? Number(text) : undefined
}
