import { parseAst } from 'rolldown/parseAst'

/** Long enough to save whitespace, short enough for a terminal. */
const LINE = 160

/**
 * Adds line breaks before statements of minified code and adjusts the source map's mappings. Node prints the whole line
 * in which an uncaught error was thrown.
 */
export function breakLines({ code, mappings }) {
  const starts = []
  collectStarts(parseAst(code), starts)
  const breaks = new Map()
  let [line, begin, last] = [0, 0, 0]
  let broken = ''
  for (const start of starts.sort((one, other) => one - other)) {
    for (let at = code.indexOf('\n', begin); at >= 0 && at < start; at = code.indexOf('\n', begin)) {
      line += 1
      begin = at + 1
    }
    const from = Math.max(begin, last)
    if (start - from < LINE) continue
    broken += `${code.slice(last, start)}\n`
    breaks.set(line, [...(breaks.get(line) ?? []), start - begin])
    last = start
  }
  return { code: broken + code.slice(last), mappings: splitMappings(mappings, breaks) }
}

/** Collects the starts of statements and class members. A line break is allowed before each. */
function collectStarts(node, starts) {
  if (Array.isArray(node)) {
    for (const one of node) collectStarts(one, starts)
    return
  }
  if (typeof node?.type !== 'string') return
  if (['Program', 'BlockStatement', 'ClassBody', 'StaticBlock'].includes(node.type))
    for (const { start } of node.body) starts.push(start)
  for (const key in node) if (typeof node[key] === 'object') collectStarts(node[key], starts)
}

/**
 * The first number of a mapping is the column relative to the mapping before it on the same line. The other numbers
 * continue across lines.
 */
function splitMappings(mappings, breaks) {
  return mappings
    .split(';')
    .map((line, index) => splitLine(line, breaks.get(index) ?? []))
    .join(';')
}

function splitLine(line, columns) {
  const lines = []
  let [part, column, begin, before] = [[], 0, 0, 0]
  const open = (at) => {
    lines.push(part.join(','))
    part = []
    begin = at
    before = 0
  }
  for (const mapping of line === '' ? [] : line.split(',')) {
    const { value, rest } = readNumber(mapping)
    column += value
    while (columns.length > lines.length && columns[lines.length] <= column) open(columns[lines.length])
    part.push(writeNumber(column - begin - before) + rest)
    before = column - begin
  }
  while (columns.length > lines.length) open(columns[lines.length])
  return [...lines, part.join(',')].join(';')
}

const DIGITS = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/'

/**
 * Decodes the first number of a mapping (base64 VLQ): five bits per digit, the sixth bit marks continuation, the lowest
 * bit is the sign.
 */
export function readNumber(mapping) {
  let [value, shift, at] = [0, 0, 0]
  let digit
  do {
    digit = DIGITS.indexOf(mapping[at])
    value |= (digit & 31) << shift
    shift += 5
    at += 1
  } while (digit & 32)
  return { value: value & 1 ? -(value >>> 1) : value >>> 1, rest: mapping.slice(at) }
}

export function writeNumber(value) {
  let rest = value < 0 ? (-value << 1) | 1 : value << 1
  let text = ''
  do {
    const digit = rest & 31
    rest >>>= 5
    text += DIGITS[rest > 0 ? digit | 32 : digit]
  } while (rest > 0)
  return text
}
