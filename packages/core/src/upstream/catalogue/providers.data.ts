import type { ProviderEntry } from '../../contract/model/provider.ts'
import { FRONTIER_PROVIDERS } from './providers-frontier.data.ts'
import { GATEWAY_PROVIDERS } from './providers-gateway.data.ts'
import { HOSTED_PROVIDERS } from './providers-hosted.data.ts'
import { LOCAL_PROVIDERS } from './providers-local.data.ts'

/** All known providers, in the order of the documentation. */
export const PROVIDERS: readonly ProviderEntry[] = [
  ...FRONTIER_PROVIDERS,
  ...GATEWAY_PROVIDERS,
  ...HOSTED_PROVIDERS,
  ...LOCAL_PROVIDERS,
]
