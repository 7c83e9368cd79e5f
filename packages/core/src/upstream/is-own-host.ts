import type { ProviderEntry } from '../contract/provider.ts'

/** Whether an address is the provider's own, so that a credential of the environment may go there. */
export function isOwnHost(provider: ProviderEntry, baseUrl: string): boolean {
  if (provider.origin === undefined) return false
  const escaped = provider.origin.replace(/[.*+?^$()|[\]\\]/g, '\\$&').replace(/\{[a-z_]+\}/g, '[a-z0-9-]*')
  return new RegExp(`^${escaped}(?::\\d+)?(?:[/?]|$)`, 'i').test(baseUrl)
}
