import { readNumber, writeNumber } from './break-lines.mjs'

/** Inserts text without line breaks into code and adjusts the source map's mappings. */
export function insertText({ code, mappings }, { at, text }) {
  const line = code.slice(0, at).split('\n').length - 1
  const column = at - (code.lastIndexOf('\n', at - 1) + 1)
  const shift = (one, index) => (index === line ? shiftLine(one, { column, by: text.length }) : one)
  return { code: code.slice(0, at) + text + code.slice(at), mappings: mappings.split(';').map(shift).join(';') }
}

/** Columns are relative to the mapping before, so that only the first mapping behind the text moves. */
function shiftLine(line, { column, by }) {
  let [at, isShifted] = [0, false]
  const shift = (mapping) => {
    const { value, rest } = readNumber(mapping)
    at += value
    if (isShifted || at < column) return mapping
    isShifted = true
    return writeNumber(value + by) + rest
  }
  return line === '' ? '' : line.split(',').map(shift).join(',')
}
