import { nearestNames } from '../../util/text/nearest-names.ts'
import { listEntries, textAt } from '../tree/list-entries.ts'
import type { CheckContext } from './check-context.ts'

/** The currently known model names of a vendor. */
export type KnownModels = (vendor: string | undefined) => readonly string[]

const figures = (id: string): string => id.replace(/\D+/g, ' ').trim()

/**
 * Warns about a model that its provider is not known to have, if a known name is almost the same. Only likely typos are
 * reported: new models appear every week, but their names differ from known ones in a number or a word.
 */
export function checkModelIds({ source, root, providers }: CheckContext, knownModels: KnownModels): void {
  for (const { value, path } of listEntries(root, 'model_providers')) {
    const model = textAt(value, 'model') ?? ''
    const slash = model.indexOf('/')
    const provider = providers?.get(model.slice(0, Math.max(0, slash)).toLowerCase())
    const id = model.slice(slash + 1)
    if (provider?.origin === undefined || provider.origin.includes('{') || id.includes('*')) continue
    if (value['run'] !== undefined || value['base_url'] !== undefined || value['instances'] !== undefined) continue
    const known = knownModels(provider.vendor)
    if (known.some((each) => id === each || (id.startsWith(each) && /^[-@:.]?\d/.test(id.slice(each.length))))) continue
    const [near] = nearestNames(
      id,
      known.filter((each) => isSlip(id, each)),
      1,
    )
    if (near === undefined) continue
    source.warn([...path, 'model'], `${provider.id} is not known to have "${id}"; did you mean "${near}"?`)
  }
}

/** The numbers are the same, the beginning or end matches, and the length differs by at most a letter or so. */
function isSlip(id: string, near: string): boolean {
  if (Math.abs(id.length - near.length) > 1 || figures(id) !== figures(near)) return false
  let from = 0
  while (from < id.length && id[from] === near[from]) from += 1
  let until = 0
  while (until < Math.min(id.length, near.length) - from && id.at(-1 - until) === near.at(-1 - until)) until += 1
  return Math.max(id.length, near.length) - from - until <= 2
}
