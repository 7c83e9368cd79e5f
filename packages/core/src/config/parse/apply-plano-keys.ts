import type { ResilienceConfig } from '../schema/resilience.ts'
import type { PlanoConfig } from '../schema/root.ts'
import type { EndpointConfig } from '../schema/storage.ts'

/**
 * Translates keys that exist only in Plano into those that the engine reads: retries of the model listener, the
 * connection timeout for all upstreams, and endpoints. A more specific setting takes precedence. Idempotent.
 */
export function applyPlanoKeys(config: PlanoConfig): PlanoConfig {
  const { overrides, resilience } = config
  const retries = config.listeners.find(({ type, max_retries: count }) => type !== 'agent' && count !== undefined)
  const connect = resilience.timeout?.connect ?? overrides.upstream_connect_timeout
  const attempts = resilience.retry?.max_attempts ?? (retries && (retries.max_retries ?? 0) + 1)
  return applyEndpoints({
    ...config,
    resilience: {
      ...resilience,
      ...(connect === undefined ? {} : { timeout: { ...resilience.timeout, connect } }),
      ...(attempts === undefined ? {} : { retry: { ...resilience.retry, max_attempts: attempts } }),
    },
  })
}

/** Resolves an address whose host is the name of an endpoint. */
function applyEndpoints(config: PlanoConfig): PlanoConfig {
  if (Object.keys(config.endpoints).length === 0) return config
  const find = (address: string | undefined) => findEndpoint(config.endpoints, address)
  return {
    ...config,
    model_providers: config.model_providers.map((given) => {
      const provider = { ...given, ...resolveInstances(given, find) }
      const found = find(provider.base_url)
      if (!found) return provider
      const { base_url: _named, ...rest } = provider
      const host = provider.http_host ?? found.endpoint.http_host
      return {
        ...rest,
        instances: found.urls.map((url) => ({ url })),
        ...(host === undefined ? {} : { http_host: host }),
        headers: { ...found.endpoint.headers, ...provider.headers },
        resilience: near(found.endpoint, provider.resilience),
      }
    }),
    agents: config.agents.map((given) => {
      const variants = given.variants?.map((variant) => ({ ...variant, ...resolveUrl(variant, find) }))
      const agent = { ...given, ...resolveInstances(given, find), ...(variants === undefined ? {} : { variants }) }
      const found = find(agent.url)
      if (!found) return agent
      const { url: _named, ...rest } = agent
      const host = found.endpoint.http_host
      return {
        ...rest,
        instances: found.urls.map((url) => ({ url })),
        headers: { ...(host === undefined ? {} : { host }), ...found.endpoint.headers, ...agent.headers },
        resilience: near(found.endpoint, agent.resilience),
      }
    }),
    filters: config.filters.map((filter) => {
      const found = 'url' in filter ? find(filter.url) : undefined
      const [url] = found?.urls ?? []
      return url === undefined ? filter : { ...filter, url }
    }),
  }
}

type Find = (address: string | undefined) => FoundEndpoint | undefined

interface Addressed {
  url?: string | undefined
  instances?: readonly { url: string; weight?: number | undefined }[] | undefined
}

/** Instances of which some name an endpoint: each address of it is an instance with the same weight. */
function resolveInstances({ instances }: Pick<Addressed, 'instances'>, find: Find) {
  if (instances === undefined) return {}
  return {
    instances: instances.flatMap((instance) => {
      const found = find(instance.url)
      return found === undefined || found.urls.includes(instance.url)
        ? [instance]
        : found.urls.map((url) => ({ ...instance, url }))
    }),
  }
}

/** The address of a variant, or its instances. An endpoint's headers belong to a whole agent and are not added. */
function resolveUrl(variant: Addressed, find: Find) {
  const found = find(variant.url)
  if (found === undefined) return resolveInstances(variant, find)
  return { url: undefined, instances: found.urls.map((url) => ({ url })) }
}

function near(endpoint: EndpointConfig, own: ResilienceConfig | undefined): ResilienceConfig {
  const connect = own?.timeout?.connect ?? endpoint.connect_timeout
  const balancing = own?.load_balancing ?? (endpoint.prefix_affinity === true ? 'consistent_hash' : undefined)
  return {
    ...own,
    ...(connect === undefined ? {} : { timeout: { ...own?.timeout, connect } }),
    ...(balancing === undefined ? {} : { load_balancing: balancing }),
  }
}

interface FoundEndpoint {
  endpoint: EndpointConfig
  urls: string[]
}

const ADDRESS = /^([a-z]+):\/\/([^/?#]+)(.*)$/i

function findEndpoint(endpoints: PlanoConfig['endpoints'], address: string | undefined): FoundEndpoint | undefined {
  const [, , host, path = ''] = ADDRESS.exec(address ?? '') ?? []
  if (host === undefined) return undefined
  const entries = Object.entries(endpoints)
  const byName = entries.find(([name]) => name.toLowerCase() === host.toLowerCase())?.[1]
  const endpoint = byName ?? entries.find(([, each]) => addresses(each).includes(host))?.[1]
  if (!endpoint) return undefined
  const protocol = endpoint.protocol ?? 'http'
  return { endpoint, urls: addresses(endpoint).map((each) => `${protocol}://${each}${path}`) }
}

function addresses({ endpoint }: EndpointConfig): string[] {
  return typeof endpoint === 'string' ? [endpoint] : endpoint
}
