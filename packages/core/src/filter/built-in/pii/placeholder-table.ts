/** The placeholders of one request and their original values. Kept in the request's memory only. */
export interface PlaceholderTable {
  /** The placeholder of a value. The same value always has the same placeholder within a request. */
  hide(type: string, value: string): string
  valueOf(placeholder: string): string | undefined
  readonly size: number
  readonly longest: number
}

/** Placeholders have the form `[TYPE_n]`. Numbers that occur in the request itself are skipped. */
export function createPlaceholderTable(taken: (placeholder: string) => boolean): PlaceholderTable {
  const byValue = new Map<string, string>()
  const byPlaceholder = new Map<string, string>()
  const counts = new Map<string, number>()
  let longest = 0
  return {
    hide(type, value) {
      const key = `${type} ${value}`
      const known = byValue.get(key)
      if (known !== undefined) return known
      let count = counts.get(type) ?? 0
      let placeholder: string
      do {
        count += 1
        placeholder = `[${type}_${count}]`
      } while (taken(placeholder))
      counts.set(type, count)
      byValue.set(key, placeholder)
      byPlaceholder.set(placeholder, value)
      longest = Math.max(longest, placeholder.length)
      return placeholder
    },
    valueOf: (placeholder) => byPlaceholder.get(placeholder),
    get size() {
      return byPlaceholder.size
    },
    get longest() {
      return longest
    },
  }
}
