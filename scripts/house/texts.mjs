import process from 'node:process'

// The character classes keep this file from matching its own patterns.
const RULES = [
  { rule: 'unfinished', pattern: /\b(?:T[O]DO|FIXM[E]|XX[X])\b/g, message: 'finish it or open an issue' },
  {
    rule: 'machine-path',
    pattern: /(?<![\w.:/$}*~-])\/(?:work|root|home\/[a-z]\w*)\/[\w.-]/g,
    message: 'a path on one machine',
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

/** Returns a rule against the registry that npm is configured to use. Its host must not appear in the repository. */
function readRegistryRule() {
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

/** Checks that no file contains marks for unfinished work, paths on one machine, or registry hosts. */
export function checkTexts(texts) {
  const registryRules = readRegistryRule()
  const lockRule = { rule: 'registry-host', pattern: LOCK_ADDRESS, message: 'an address in the lock file' }
  return texts.flatMap((source) => {
    const rules = LOCK_FILE.test(source.file) ? [...registryRules, lockRule] : [...registryRules, ...RULES]
    return rules.flatMap((rule) => find(source, rule))
  })
}
