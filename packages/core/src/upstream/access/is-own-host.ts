import type { ProviderEntry } from '../../contract/model/provider.ts'

/** Whether an address belongs to the provider, so that a credential from the environment may be sent there. */
export function isOwnHost(provider: ProviderEntry, baseUrl: string): boolean {
  if (provider.origin === undefined) return false
  const escaped = provider.origin.replace(/[.*+?^$()|[\]\\]/g, '\\$&').replace(/\{[a-z_]+\}/g, '[a-z0-9-]*')
  return new RegExp(`^${escaped}(?::\\d+)?(?:[/?]|$)`, 'i').test(baseUrl)
}
