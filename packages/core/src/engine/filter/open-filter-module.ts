import type { AddressBook } from '../../surface/address-request.ts'
import { loadGrammar } from '../../wire/grammars.ts'
import type { EngineServices } from '../open-engine-services.ts'
import type { FilterModule } from './assemble-filter.ts'

/** Used when there are no filters. */
const BARE: FilterModule = {
  admit: (_exchange, request) => request,
  around: (call) => call,
  aroundPlan: (execute) => execute,
  guard: (_exchange, _request, answer) => answer,
  close: () => Promise.resolve(),
}

/** The filters of a configuration at their places. Loaded only if there are any. */
export async function openFilterModule(services: EngineServices, book: AddressBook): Promise<FilterModule> {
  const { filters, prompt_guards: guards } = services.config
  if (filters.length === 0 && !guards?.input_guards?.jailbreak) return BARE
  // A filter may answer on its own with a text in chat completion form, whatever API the client uses.
  const [{ assembleFilter }] = await Promise.all([import('./assemble-filter.ts'), loadGrammar('chat')])
  return assembleFilter(services, book)
}
