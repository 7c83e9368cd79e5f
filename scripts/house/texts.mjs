import process from 'node:process'

// Written with character classes so that this file does not hold what it looks for.
const RULES = [
  { rule: 'unfinished', pattern: /\b(?:T[O]DO|FIXM[E]|XX[X])\b/g, message: 'finish it or write an issue' },
  {
    rule: 'machine-path',
    pattern: /(?<![\w.:/$}*~-])\/(?:work|root|home\/[a-z]\w*)\/[\w.-]/g,
    message: 'a path of one machine',
  },
  {
    rule: 'registry-host',
    pattern: /registry\.npmj[s]\.org|registry\.yarnpk[g]|npmmirro[r]\.com|[\w.-]+\/artifactor[y]\/|\.jfro[g]\.io/g,
    message: 'the address of a package registry',
  },
]
const LOCK_FILE = /(?:^|\/)pnpm-lock\.yaml$/
const LOCK_ADDRESS = /^\s*(?:resolution|tarball|version|specifier)\b.*(?:https?:\/\/|tarball)/gm

const escaped = (text) => text.replace(/[.*+?^${}()|[\]\\]/g, String.raw`\$&`)

/** The registry that this machine uses, when npm says so: its name must not get into the repository. */
function ownRegistry() {
  const address = process.env.npm_config_registry
  const host = address && URL.canParse(address) ? new URL(address).host : ''
  if (host === '') return []
  return [
    { rule: 'registry-host', pattern: new RegExp(escaped(host), 'g'), message: 'the address of a package registry' },
  ]
}

function find({ file, text }, { rule, pattern, message }) {
  return [...text.matchAll(pattern)].map((match) => ({
    file,
    line: text.slice(0, match.index).split('\n').length,
    rule,
    message: `${message}: ${match[0].trim().slice(0, 40)}`,
  }))
}

/** What no tracked file may say: unfinished marks, paths of a machine, registry hosts. */
export function checkTexts(texts) {
  const own = ownRegistry()
  const lockRule = { rule: 'registry-host', pattern: LOCK_ADDRESS, message: 'the lock file names an address' }
  return texts.flatMap((source) => {
    const rules = LOCK_FILE.test(source.file) ? [...own, lockRule] : [...own, ...RULES]
    return rules.flatMap((rule) => find(source, rule))
  })
}
