import { execFileSync } from 'node:child_process'
import { globSync, readFileSync, statSync } from 'node:fs'
import { join } from 'node:path'
import { parseSync, visitorKeys } from 'oxc-parser'

const SOURCE = /\.(?:ts|tsx|mts|js|mjs|cjs)$/
const TEXT = /(?:^|\/)(?:[^/.]+|[^/]+\.(?:ts|tsx|mts|js|mjs|cjs|json|md|ya?ml|html|css|sh|svg|toml|txt))$|^\.[^/]+$/
const FIXTURE = /(?:^|\/)(?:fixtures|__fixtures__)\//

/** Lists the files of the working copy that git does not ignore. Without git, lists everything but build output. */
function listFiles(root) {
  try {
    const args = ['-C', root, 'ls-files', '-z', '--cached', '--others', '--exclude-standard']
    return execFileSync('git', args, { encoding: 'utf8', stdio: ['ignore', 'pipe', 'ignore'] })
      .split('\0')
      .filter(Boolean)
  } catch {
    const skip = new Set(['node_modules', 'dist', '.git', 'coverage'])
    const found = globSync(['**/*', '.*', '.*/**/*'], { cwd: root, exclude: (name) => skip.has(name) })
    return found.map((file) => file.replaceAll('\\', '/'))
  }
}

function readText(root, file) {
  const path = join(root, file)
  const stat = statSync(path, { throwIfNoEntry: false })
  return stat?.isFile() && stat.size < 2_000_000 ? readFileSync(path, 'utf8') : undefined
}

/** Returns a function that finds the line number of an offset by binary search. */
function createLineFinder(text) {
  const starts = [0]
  for (let at = text.indexOf('\n'); at !== -1; at = text.indexOf('\n', at + 1)) starts.push(at + 1)
  return (offset) => {
    let low = 0
    let high = starts.length - 1
    while (low < high) {
      const middle = (low + high + 1) >> 1
      if (starts[middle] <= offset) low = middle
      else high = middle - 1
    }
    return low + 1
  }
}

/** Calls `enter(node, parent)` for every node of a syntax tree. */
export function walk(node, enter, parent) {
  enter(node, parent)
  for (const key of visitorKeys[node.type] ?? []) {
    const child = node[key]
    if (Array.isArray(child)) {
      for (const item of child) if (item) walk(item, enter, node)
    } else if (child) walk(child, enter, node)
  }
}

function importsOf(program) {
  const found = []
  const add = (source, node) => {
    if (source?.type === 'Literal' && typeof source.value === 'string') {
      found.push({ specifier: source.value, offset: node.start, star: node.type === 'ExportAllDeclaration' })
    }
  }
  walk(program, (node) => {
    if (/^(?:ImportDeclaration|ImportExpression|TSImportType|Export(?:Named|All)Declaration)$/.test(node.type)) {
      add(node.source, node)
    }
  })
  return found
}

function readSource(file, text) {
  const { program, errors } = parseSync(file, text)
  if (errors.length > 0) throw new Error(`${file}: ${errors[0].message}`)
  return {
    file,
    text,
    program,
    lineAt: createLineFinder(text),
    imports: importsOf(program),
    isTest: /\.(?:test|test-d|prop|bench)\.[a-z]+$/.test(file),
    isData: /\.data\.[a-z]+$/.test(file),
  }
}

/** Reads every text file and parses the source files among them, except fixtures. */
export function readSources(root) {
  const texts = []
  const sources = []
  for (const file of listFiles(root).sort()) {
    const text = TEXT.test(file) ? readText(root, file) : undefined
    if (text === undefined) continue
    texts.push({ file, text })
    if (SOURCE.test(file) && !FIXTURE.test(file)) sources.push(readSource(file, text))
  }
  return { sources, texts }
}
