import {
  type Alias,
  type Document,
  isAlias,
  isScalar,
  isSeq,
  isMap as isYamlMap,
  LineCounter,
  type Pair,
  parseAllDocuments,
  type Scalar,
  type YAMLMap,
} from 'yaml'
import { explainYamlError } from '../mistakes/explain-yaml-error.ts'
import type { Path, Position } from '../tree/config-path.ts'
import type { ConfigMap, ConfigSource } from '../tree/config-source.ts'

const MAX_NODES = 50_000
const MAX_DEPTH = 64

type Reader = {
  source: ConfigSource
  document: Document
  place(offset: number | undefined): Position
  /** The target of each alias. Cached because resolving one walks the whole document. */
  targets: Map<Alias, unknown>
  nodes: number
  stopped: boolean
}

/**
 * Reads YAML 1.2 into the tree of `source` and records the position of every entry. Anchors and merge keys are resolved
 * within limits. Duplicate keys are mistakes. Returns undefined when the text cannot be parsed at all.
 */
export function loadYaml(text: string, source: ConfigSource): unknown {
  const lines = new LineCounter()
  const place = (offset = 0): Position => {
    const { line, col } = lines.linePos(offset)
    return { line: Math.max(line, 1), column: Math.max(col, 1) }
  }
  const plain = text.replace(/^\uFEFF/, '')
  const documents = parseAllDocuments(plain, {
    lineCounter: lines,
    prettyErrors: false,
    uniqueKeys: false,
    logLevel: 'silent',
  })
  const [document, second] = 'empty' in documents ? [] : documents
  if (document === undefined) return null
  const file = source.file === undefined ? {} : { file: source.file }
  let last = -1
  for (const error of documents.flatMap((each) => each.errors)) {
    // The parser often reports several errors for one line; the first one is the cause.
    const at = place(error.pos[0])
    if (at.line === last) continue
    last = at.line
    const rest = plain.slice(error.pos[0]).split('\n', 1)[0] ?? ''
    source.mistakes.push({ ...file, ...at, path: '', ...explainYamlError(error, rest) })
  }
  for (const warning of documents.flatMap((each) => each.warnings)) {
    source.warnings.push({ ...file, ...place(warning.pos[0]), path: '', message: warning.message })
  }
  if (second !== undefined && source.mistakes.length === 0) {
    const message = 'a configuration is one YAML document, but "---" begins another here'
    source.mistakes.push({ ...file, ...place(second.range[0]), path: '', expected: 'one document', message })
  }
  if (source.mistakes.length > 0) return undefined
  const reader: Reader = { source, document, place, targets: new Map(), nodes: 0, stopped: false }
  const root = readNode(document.contents, [], reader)
  // What was left out would be reported as thousands of further mistakes.
  return reader.stopped ? undefined : root
}

function readNode(node: unknown, path: Path, reader: Reader): unknown {
  if (reader.stopped) return undefined
  reader.nodes += 1
  if (reader.nodes > MAX_NODES || path.length > MAX_DEPTH) {
    reader.stopped = true
    const what = path.length > MAX_DEPTH ? `nested deeper than ${MAX_DEPTH} levels` : `larger than ${MAX_NODES} values`
    const message = `the configuration is ${what}; a recursive or very frequent anchor causes this`
    reader.source.refuse([], message, { position: { line: 1, column: 1 } })
    return undefined
  }
  if (isAlias(node)) {
    const target = resolveAlias(node, reader)
    if (target !== undefined) return readNode(target, path, reader)
    const position = reader.place(offsetOf(node))
    const message = `no anchor before this line is called "${node.source}"; a text that begins with * needs quotes`
    reader.source.refuse(path, message, { expected: 'a declared anchor', position })
    return undefined
  }
  if (isYamlMap(node)) return readMap(node, path, reader)
  if (isSeq(node)) {
    const list: unknown[] = []
    reader.source.track(list, path, reader.place(node.range?.[0]))
    for (const [index, item] of node.items.entries()) {
      list.push(readNode(item, [...path, index], reader))
      reader.source.trackEntry(list, index, { value: reader.place(offsetOf(item)), ...plainText(item) })
    }
    return list
  }
  return isScalar(node) ? node.value : null
}

function resolveAlias(alias: Alias, { document, targets }: Reader): unknown {
  if (!targets.has(alias)) targets.set(alias, alias.resolve(document))
  return targets.get(alias)
}

function readMap(node: YAMLMap, path: Path, reader: Reader): ConfigMap {
  const map: ConfigMap = {}
  const own = new Map<string, Position>()
  reader.source.track(map, path, reader.place(node.range?.[0]))
  for (const pair of node.items) {
    const keyAt = reader.place(offsetOf(pair.key))
    const key = keyText(pair)
    if (key === undefined || key === '__proto__') {
      const what = key === undefined ? 'a key must be a plain name' : '"__proto__" is a reserved name in JavaScript'
      reader.source.refuse(path, what, { expected: 'a plain name', position: keyAt })
    } else if (key === '<<' && isPlainKey(pair)) {
      mergeInto(map, readNode(pair.value, path, reader))
    } else {
      const first = own.get(key)
      const value = readNode(pair.value, [...path, key], reader)
      reader.source.trackEntry(map, key, {
        key: keyAt,
        value: reader.place(offsetOf(pair.value) ?? offsetOf(pair.key)),
        ...plainText(pair.value),
      })
      map[key] = value
      own.set(key, first ?? keyAt)
      if (first !== undefined) {
        reader.source.refuse([...path, key], `is written twice, first on line ${first.line}`, {
          position: keyAt,
        })
      }
    }
  }
  return map
}

/** `<<: *base` and `<<: [*a, *b]`: adds the entries that the map does not have itself. Earlier maps take precedence. */
function mergeInto(map: ConfigMap, merged: unknown): void {
  for (const base of Array.isArray(merged) ? merged : [merged]) {
    if (typeof base !== 'object' || base === null || Array.isArray(base)) continue
    for (const [key, value] of Object.entries(base)) if (!Object.hasOwn(map, key)) map[key] = value
  }
}

const offsetOf = (node: unknown): number | undefined =>
  isScalar(node) || isYamlMap(node) || isSeq(node) || isAlias(node) ? (node.range?.[0] ?? undefined) : undefined

const isPlainKey = (pair: Pair): boolean => isScalar(pair.key) && pair.key.type === 'PLAIN'

function keyText(pair: Pair): string | undefined {
  if (!isScalar(pair.key)) return undefined
  const { value, source } = pair.key as Scalar
  return typeof value === 'string' ? value : (source ?? String(value))
}

/** The text of a scalar before YAML converted it to a number, boolean or null. Quoted scalars are texts anyway. */
function plainText(node: unknown): { text: string } | undefined {
  return isScalar(node) && node.type === 'PLAIN' && node.source !== undefined ? { text: node.source } : undefined
}
