import { PlanoError } from '../../errors/plano-error.ts'
import type { FilterServices } from '../filter-services.ts'
import type { MadeFilter } from '../made-filter.ts'

/** One built-in filter as the configuration asks for it. */
export interface BuiltInOptions {
  id: string
  use: string
  options: Readonly<Record<string, unknown>>
}

export function buildBuiltIn(built: BuiltInOptions, _services: FilterServices): MadeFilter {
  throw new PlanoError('invalid_config', `Filter "${built.id}": there is no built-in "${built.use}".`)
}
