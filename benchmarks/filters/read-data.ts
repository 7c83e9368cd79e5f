import { readFileSync } from 'node:fs'

export type Half = 'dev' | 'held'

/** One labelled row: the half it belongs to, and its other columns. */
export interface Row {
  half: Half
  columns: string[]
}

/** Reads `data/<name>.tsv`. */
export function readRows(name: string): Row[] {
  const text = readFileSync(new URL(`data/${name}.tsv`, import.meta.url), 'utf8')
  return text
    .trimEnd()
    .split('\n')
    .map((line) => {
      const [half, ...columns] = line.replaceAll('¦', '').replaceAll('\\n', '\n').split('\t')
      return { half: half as Half, columns }
    })
}

export interface LabelledSpan {
  type: string
  start: number
  end: number
}

/** Removes the marks from a sentence and returns the labelled spans. */
export function readSpans(marked: string): { text: string; spans: LabelledSpan[] } {
  const spans: LabelledSpan[] = []
  let text = ''
  let at = 0
  for (const match of marked.matchAll(/⟦([A-Z]+):([^⟧]*)⟧/g)) {
    const [all, type = '', value = ''] = match
    text += marked.slice(at, match.index)
    spans.push({ type, start: text.length, end: text.length + value.length })
    text += value
    at = match.index + all.length
  }
  return { text: text + marked.slice(at), spans }
}
