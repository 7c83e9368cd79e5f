const WIDTH = 640
const HEIGHT = 420
const MARGIN = 60
const COLOURS = ['#2563eb', '#dc2626', '#059669', '#d97706', '#7c3aed', '#0891b2']

/** Draws curves on two logarithmic axes. Targets are named "<curve> <size>"; a size of 0 is left out. Returns SVG. */
export function drawLines(table, { title, figure }) {
  const curves = new Map()
  for (const row of table) {
    const at = row.target.lastIndexOf(' ')
    const size = Number(row.target.slice(at + 1))
    const name = row.target.slice(0, at)
    if (size > 0 && row[figure] > 0) curves.set(name, [...(curves.get(name) ?? []), { size, value: row[figure] }])
  }
  const points = [...curves.values()].flat()
  const x = scale(
    points.map(({ size }) => size),
    [MARGIN, WIDTH - 130],
  )
  const y = scale(
    points.map(({ value }) => value),
    [HEIGHT - MARGIN, MARGIN],
  )
  const lines = [...curves].map(([name, curve], index) => {
    const colour = COLOURS[index % COLOURS.length]
    const path = curve.map(({ size, value }) => `${x(size).toFixed(1)},${y(value).toFixed(1)}`).join(' ')
    const last = curve.at(-1)
    const label = `<text x="${x(last.size) + 6}" y="${y(last.value) + 4}" fill="${colour}">${name}</text>`
    return `<polyline points="${path}" fill="none" stroke="${colour}" stroke-width="2"/>${label}`
  })
  const xTicks = [...powersOfTen(points.map(({ size }) => size))].map(
    (size) => `<text x="${x(size)}" y="${HEIGHT - MARGIN + 18}" text-anchor="middle">${size}</text>`,
  )
  const yTicks = [...powersOfTen(points.map(({ value }) => value))].map(
    (value) => `<text x="${MARGIN - 8}" y="${y(value) + 4}" text-anchor="end">${Number(value.toPrecision(1))}</text>`,
  )
  return (
    `<svg xmlns="http://www.w3.org/2000/svg" width="${WIDTH}" height="${HEIGHT}" font-family="sans-serif" ` +
    `font-size="12"><title>${title.replaceAll('<', '&lt;')}</title><rect width="100%" height="100%" fill="#fff"/><text x="10" y="22" font-size="14">` +
    `${title.replaceAll('<', '&lt;')}</text>${xTicks.join('')}${yTicks.join('')}${lines.join('')}</svg>\n`
  )
}

function scale(values, [from, to]) {
  const [low, high] = [Math.log10(Math.min(...values)), Math.log10(Math.max(...values))]
  return (value) => from + ((Math.log10(value) - low) / (high - low || 1)) * (to - from)
}

function* powersOfTen(values) {
  const from = Math.ceil(Math.log10(Math.min(...values)))
  for (let power = from; power <= Math.log10(Math.max(...values)); power += 1) yield 10 ** power
}
