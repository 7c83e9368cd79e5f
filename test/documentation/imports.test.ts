import { existsSync, globSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { describe, expect, it } from 'vitest'

const root = fileURLToPath(new URL('../..', import.meta.url))
const pages = globSync(['README.md', 'docs/*.md', 'packages/*/README.md', 'examples/*/README.md'], { cwd: root }).sort()
const read = (file: string) => readFileSync(join(root, file), 'utf8')

/** The file in which an entry point lists its public names. */
function indexOf(specifier: string): string {
  const [, name = '', subpath] = /^@planojs\/([\w-]+)(?:\/([\w-]+))?$/.exec(specifier) ?? []
  return join('packages', name, 'src', subpath ?? '.', 'index.ts')
}

describe.each(pages)('%s', (page) => {
  const text = read(page)

  it('imports only names that exist', () => {
    for (const [, names = '', specifier = ''] of text.matchAll(/import \{([^}]*)\} from '(@planojs\/[^']+)'/g)) {
      const index = read(indexOf(specifier))
      for (const name of names.split(',').map((one) => one.replace(/^\s*type /, '').trim())) {
        if (name !== '') expect(index, `${name} of ${specifier}`).toMatch(new RegExp(`\\b${name}\\b`))
      }
    }
  })

  it('links only to files that exist', () => {
    for (const [, target = ''] of text.matchAll(/\]\((?!https?:|#|mailto:)([^)#\s]+)/g)) {
      expect(existsSync(join(root, page, '..', target)), target).toBe(true)
    }
  })

  it('names only existing scripts', () => {
    const { scripts } = JSON.parse(read('package.json')) as { scripts: Record<string, string> }
    for (const [, name = ''] of text.matchAll(/\bnpm run (?:-s )?([\w:]+)/g)) expect(scripts).toHaveProperty([name])
  })
})
