// Conversations come from anybody: escape sequences in them must not reach the terminal.
const CONTROL = /\p{Cc}/gu

/**
 * Formats rows as columns: text left-aligned, numbers right-aligned, two spaces between. Control characters become
 * replacement characters.
 */
export function formatTable(given: readonly (readonly (string | number)[])[]): string {
  const rows = given.map((row) =>
    row.map((cell) => (typeof cell === 'string' ? cell.replace(CONTROL, '\ufffd') : cell)),
  )
  const widths: number[] = []
  for (const row of rows) {
    row.forEach((cell, column) => {
      widths[column] = Math.max(widths[column] ?? 0, String(cell).length)
    })
  }
  const lines = rows.map((row) =>
    row
      .map((cell, column) => {
        const width = widths[column] ?? 0
        return typeof cell === 'number' ? String(cell).padStart(width) : cell.padEnd(width)
      })
      .join('  ')
      .trimEnd(),
  )
  return `${lines.join('\n')}\n`
}

/** A share as a percentage with one decimal, or a dash. */
export function percent(share: number | undefined): string {
  return share === undefined ? '–' : `${(share * 100).toFixed(1)} %`
}

/** A bar of up to `width` blocks for a share. */
export function bar(share: number, width = 20): string {
  const filled = Math.round(Math.min(1, Math.max(0, share)) * width)
  return '█'.repeat(filled) + '·'.repeat(width - filled)
}
