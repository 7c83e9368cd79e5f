import type { YAMLError } from 'yaml'

type Explanation = { message: string; expected?: string }

const EXPLANATIONS: Readonly<Record<string, Explanation>> = {
  TAB_AS_INDENT: { message: 'a tab indents this line, and YAML only allows spaces', expected: 'spaces' },
  BAD_INDENT: {
    message: 'this line is not indented like its neighbours',
    expected: 'the indentation of its neighbours',
  },
  BLOCK_AS_IMPLICIT_KEY: {
    message: 'a key appears inside a value; often the line before is incomplete, or a text with ": " lacks quotes',
    expected: 'one "key: value" per line',
  },
  MULTILINE_IMPLICIT_KEY: {
    message: 'this text spans several lines and is not a key; often a ":" is missing',
    expected: '"key: value"',
  },
  MISSING_CHAR: {
    message: 'something that was opened is not closed: a quote, a bracket or a brace, or ":" is missing',
  },
  ENTRY_INDENT: {
    message: 'this line is indented neither like the entry of the list above it nor like the keys of that entry',
    expected: 'the indentation of its neighbours',
  },
  TOO_DEEP: {
    message: 'the line after this one is indented further than this one, which has a value already',
    expected: 'the indentation of its neighbours',
  },
  OPEN_QUOTE: { message: 'a quote that was opened is not closed', expected: 'a closing quote' },
  OPEN_BRACKET: { message: 'a { or [ that was opened above this line is not closed', expected: 'a closing } or ]' },
  BAD_SCALAR_START: {
    message: 'a text cannot begin with this character without quotes',
    expected: 'the text in quotes',
  },
  UNEXPECTED_TOKEN: { message: 'this does not belong here; often a "-" or quotes are missing' },
  BAD_ALIAS: { message: 'this anchor or alias is not valid; a text that begins with * or & needs quotes' },
  BAD_DQ_ESCAPE: {
    message: 'this backslash does not begin a valid escape in double quotes; single quotes keep it as it is',
  },
}

/** The parser uses one code for several mistakes; its message distinguishes them. */
const FINER: readonly (readonly [code: string, words: RegExp, finer: string])[] = [
  ['MISSING_CHAR', /^Sequence item without/, 'ENTRY_INDENT'],
  ['MISSING_CHAR', /^Missing closing/, 'OPEN_QUOTE'],
  ['BAD_INDENT', /^Flow (?:map|sequence)/, 'OPEN_BRACKET'],
  ['BLOCK_AS_IMPLICIT_KEY', /^A block sequence/, 'ENTRY_INDENT'],
  ['UNEXPECTED_TOKEN', /at node end$/, 'BAD_INDENT'],
]

/**
 * A plain sentence for a YAML error, or the parser's message when there is none. Does not quote the text. `line` is the
 * rest of the line from the error on.
 */
export function explainYamlError(error: YAMLError, line: string): Explanation {
  const words = error.message.split('\n', 1)[0] ?? ''
  const finer = FINER.find(([code, pattern]) => code === error.code && pattern.test(words))?.[2]
  const deep = error.code === 'BLOCK_AS_IMPLICIT_KEY' && !/:(?:\s|$)/.test(line) ? 'TOO_DEEP' : undefined
  return EXPLANATIONS[finer ?? deep ?? error.code] ?? { message: words === '' ? 'this is not YAML' : words }
}
