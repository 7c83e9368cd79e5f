import { globSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'

/** A fenced block of a page. */
export interface Sample {
  page: string
  /** Line of the page where the code begins. */
  line: number
  language: string
  code: string
}

const FENCE = /^```(\w+)\n([\s\S]*?)^```$/gm

/** Root of the repository. */
export const ROOT = fileURLToPath(new URL('../..', import.meta.url))

/** Returns every code sample in the documentation. */
export function readSamples(): Sample[] {
  const pages = globSync(['README.md', 'docs/*.md', 'packages/*/README.md'], { cwd: ROOT }).sort()
  return pages.flatMap((page) => {
    const text = readFileSync(join(ROOT, page), 'utf8')
    return [...text.matchAll(FENCE)].map(({ index, 1: language = '', 2: code = '' }) => ({
      page,
      line: text.slice(0, index).split('\n').length + 1,
      language,
      code,
    }))
  })
}
