const ROW = 26
const LEFT = 190
const WIDTH = 460

/** Draws a bar chart of one figure of a table. Returns SVG. */
export function drawBars(table, { title, figure }) {
  const most = Math.max(...table.map((row) => row[figure]).filter(Number.isFinite), 1e-9)
  const bars = table.map((row, index) => {
    const y = 40 + index * ROW
    const value = row[figure]
    const width = Number.isFinite(value) ? (value / most) * WIDTH : 0
    const colour = String(row.target).startsWith('plano') ? '#2563eb' : '#9ca3af'
    return (
      `<text x="${LEFT - 8}" y="${y + 14}" text-anchor="end">${escapeText(row.target)}</text>` +
      `<rect x="${LEFT}" y="${y}" width="${width.toFixed(1)}" height="18" fill="${colour}"/>` +
      `<text x="${LEFT + width + 6}" y="${y + 14}">${Number.isFinite(value) ? value.toPrecision(3) : '-'}</text>`
    )
  })
  const height = 50 + table.length * ROW
  return (
    `<svg xmlns="http://www.w3.org/2000/svg" width="${LEFT + WIDTH + 80}" height="${height}" ` +
    `font-family="sans-serif" font-size="12"><title>${escapeText(title)}</title><rect width="100%" height="100%" fill="#fff"/>` +
    `<text x="10" y="22" font-size="14">${escapeText(title)} (${escapeText(figure)})</text>${bars.join('')}</svg>\n`
  )
}

function escapeText(text) {
  return String(text).replaceAll('&', '&amp;').replaceAll('<', '&lt;')
}
