import { walk } from './read-sources.mjs'

const FILE_LINES = 300
const TEST_LINES = 500
const FUNCTION_LINES = 60
const PARAMETERS = 3
const FORBIDDEN_NAMES = /(?:^|\/)(?:utils?|helpers?|common|misc)\.[a-z]+$/
const KEBAB = /^\.?[a-z0-9]+(?:[-.][a-z0-9]+)*$/
const FUNCTIONS = new Set(['FunctionDeclaration', 'FunctionExpression', 'ArrowFunctionExpression'])
// Biome's useMaxParams checks functions but not function types.
const SIGNATURES = new Set(['TSMethodSignature', 'TSFunctionType', 'TSCallSignatureDeclaration', 'TSDeclareFunction'])

function nameOf(node, parent) {
  const named = node.id ?? node.key ?? parent?.key ?? parent?.id
  return named?.name ?? named?.value ?? 'a function'
}

function checkName({ file }) {
  const name = file.slice(file.lastIndexOf('/') + 1)
  if (FORBIDDEN_NAMES.test(file))
    return [{ file, line: 1, rule: 'name', message: 'name the file after its one export' }]
  if (!KEBAB.test(name)) return [{ file, line: 1, rule: 'name', message: 'write the file name in kebab-case' }]
  return []
}

function checkLength({ file, text, isTest, isData }) {
  const lines = text.split('\n').length - (text.endsWith('\n') ? 1 : 0)
  const limit = isTest ? TEST_LINES : FILE_LINES
  if (isData || lines <= limit) return []
  return [{ file, line: limit + 1, rule: 'file-length', message: `${lines} lines, at most ${limit}: split the file` }]
}

function checkFunctions({ file, program, lineAt, isTest }) {
  const faults = []
  walk(program, (node, parent) => {
    const line = lineAt(node.start)
    if (FUNCTIONS.has(node.type) && !isTest) {
      const lines = lineAt(node.end) - line + 1
      if (lines > FUNCTION_LINES) {
        const message = `${nameOf(node, parent)} has ${lines} lines, at most ${FUNCTION_LINES}`
        faults.push({ file, line, rule: 'function-length', message })
      }
    }
    if (SIGNATURES.has(node.type) && node.params.length > PARAMETERS) {
      const message = `${nameOf(node, parent)} has ${node.params.length} parameters, at most ${PARAMETERS}: use an options object`
      faults.push({ file, line, rule: 'parameters', message })
    }
  })
  return faults
}

/** Checks file names, lines per file and per function, and the number of parameters in signatures. */
export function checkSizes(sources) {
  return sources.flatMap((source) => [...checkName(source), ...checkLength(source), ...checkFunctions(source)])
}
