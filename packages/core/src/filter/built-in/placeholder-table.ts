/** The placeholders of one request and what they stand for. Lives in the request's memory only. */
export interface PlaceholderTable {
  /** The placeholder of a value; the same value has the same one throughout the request. */
  hide(type: string, value: string): string
  valueOf(placeholder: string): string | undefined
  readonly size: number
  readonly longest: number
}

/** Placeholders are `[TYPE_n]`; numbers that the request itself spells somewhere are left out. */
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
