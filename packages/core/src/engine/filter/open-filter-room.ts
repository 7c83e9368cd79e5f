import type { AddressBook } from '../../surface/address-request.ts'
import { loadGrammar } from '../../wire/grammars.ts'
import type { Ground } from '../open-ground.ts'
import type { FilterRoom } from './assemble-filter.ts'
import { withPromptGuards } from './with-prompt-guards.ts'

/** Used when there are no filters. */
const BARE: FilterRoom = {
  admit: (_exchange, asked) => asked,
  around: (call) => call,
  aroundPlan: (execute) => execute,
  guard: (_exchange, _asked, answer) => answer,
  close: () => Promise.resolve(),
}

/** The filters of a configuration at their places. Loaded only if there are any. */
export async function openFilterRoom(ground: Ground, book: AddressBook): Promise<FilterRoom> {
  const config = withPromptGuards(ground.config)
  if (config.filters.length === 0) return BARE
  // A filter may answer on its own with a text in chat completion form, whatever API the client uses.
  const [{ assembleFilter }] = await Promise.all([import('./assemble-filter.ts'), loadGrammar('chat')])
  return assembleFilter({ ...ground, config }, book)
}
