import type { YAMLError } from 'yaml'

type Explanation = { message: string; expected?: string }

const EXPLANATIONS: Readonly<Record<string, Explanation>> = {
  TAB_AS_INDENT: { message: 'a tab indents this line, and YAML only allows spaces', expected: 'spaces' },
  BAD_INDENT: {
    message: 'this line is not indented like its neighbours',
    expected: 'the indentation of its neighbours',
  },
  BLOCK_AS_IMPLICIT_KEY: {
    message:
      'a key stands where a value was begun; often the line before lacks its end, or a text with ": " lacks quotes',
    expected: 'one "key: value" per line',
  },
  MULTILINE_IMPLICIT_KEY: {
    message: 'this text runs over several lines and is no key; often a ":" is missing',
    expected: '"key: value"',
  },
  MISSING_CHAR: {
    message: 'something that was opened is not closed: a quote, a bracket or a brace, or ":" is missing',
  },
  BAD_SCALAR_START: {
    message: 'a text cannot begin with this character without quotes',
    expected: 'the text in quotes',
  },
  UNEXPECTED_TOKEN: { message: 'this does not belong here; often a "-" or quotes are missing' },
  BAD_ALIAS: { message: 'this anchor or alias is not valid; a text that begins with * or & needs quotes' },
  BAD_DQ_ESCAPE: { message: 'this backslash begins no escape that double quotes know; single quotes keep it as it is' },
}

/** A sentence for the reader instead of the parser's words; the parser's when there is none. Never quotes the text. */
export function explainYamlError(error: YAMLError): Explanation {
  return EXPLANATIONS[error.code] ?? { message: error.message.split('\n', 1)[0] ?? 'this is not YAML' }
}
