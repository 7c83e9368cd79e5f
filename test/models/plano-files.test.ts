import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { createPlano } from '@planojs/core'
import { createScriptedProvider } from '@planojs/testing'
import { afterEach, describe, expect, it } from 'vitest'

const closers: (() => Promise<unknown>)[] = []
afterEach(async () => {
  for (const close of closers.splice(0).reverse()) await close()
})

interface PlanoFile {
  about: string
  yaml: string
  /** Model names that a client may request, and the model that the provider then receives. */
  asks: readonly (readonly [model: string | undefined, served: string])[]
  /** A part of each expected warning. */
  warns?: readonly string[]
}

/** Configurations in the style of Plano's demos and documentation. `PROVIDER` is replaced by the provider's address. */
const FILES: readonly PlanoFile[] = [
  {
    about: 'legacy listeners as a map, llm_providers, inline preferences',
    yaml: `
version: v0.1.0
listeners:
  egress_traffic: {address: 0.0.0.0, port: 12000, message_format: openai, timeout: 30s}
llm_providers:
  - {model: openai/gpt-4o-mini, access_key: $OPENAI_API_KEY, default: true, base_url: PROVIDER}
  - model: moonshotai/kimi-k2
    access_key: $MOONSHOT_API_KEY
    base_url: PROVIDER
    routing_preferences: [{name: code, description: writing and fixing programs}]
`,
    asks: [
      [undefined, 'gpt-4o-mini'],
      ['moonshotai/kimi-k2', 'kimi-k2'],
      ['kimi-k2', 'kimi-k2'],
    ],
    warns: ['listeners', 'message_format', 'llm_providers', 'routing_preferences'],
  },
  {
    about: 'ingress beside egress',
    yaml: `
version: v0.1
listeners:
  ingress_traffic: {address: 0.0.0.0, port: 10000}
  egress_traffic: {address: 0.0.0.0, port: 12000}
model_providers:
  - {model: openai/gpt-4o, access_key: $OPENAI_API_KEY, default: true, base_url: PROVIDER}
system_prompt: You are a helpful assistant.
`,
    asks: [['gpt-4o', 'gpt-4o']],
    warns: ['listeners'],
  },
  {
    about: 'model ids with slashes and colons behind a custom interface',
    yaml: `
version: v0.3.0
listeners: [{type: model, name: model_listener, port: 12000, max_retries: 2}]
model_providers:
  - {model: local/hf.co/katanemo/Arch-Router-1.5B.gguf:Q4_K_M, provider_interface: openai, base_url: PROVIDER, default: true}
  - {model: ollama/llama3.1:8b, base_url: PROVIDER}
`,
    asks: [
      ['local/hf.co/katanemo/Arch-Router-1.5B.gguf:Q4_K_M', 'hf.co/katanemo/Arch-Router-1.5B.gguf:Q4_K_M'],
      ['llama3.1:8b', 'llama3.1:8b'],
    ],
  },
  {
    about: 'aliases beside wildcards',
    yaml: `
version: v0.3.0
listeners: [{type: model, name: model_listener, port: 12000}]
model_providers:
  - {model: openai/*, access_key: $OPENAI_API_KEY, base_url: PROVIDER}
  - {model: openai/gpt-4o-mini, access_key: $OPENAI_API_KEY, base_url: PROVIDER}
model_aliases:
  arch.summarize.v1: {target: openai/gpt-4o-mini}
`,
    asks: [
      ['arch.summarize.v1', 'gpt-4o-mini'],
      ['openai/gpt-5-nano', 'gpt-5-nano'],
    ],
  },
  {
    about: 'top-level preferences with a policy and a budget',
    yaml: `
version: v0.4.0
listeners: [{type: model, name: model_listener, port: 12000}]
model_providers:
  - {model: openai/gpt-4o, access_key: $OPENAI_API_KEY, default: true, base_url: PROVIDER}
  - {model: openai/gpt-4o-mini, access_key: $OPENAI_API_KEY, base_url: PROVIDER}
routing_preferences:
  - name: code
    description: writing and fixing programs
    models: [openai/gpt-4o, openai/gpt-4o-mini]
    selection_policy: {prefer: none}
routing:
  session_ttl_seconds: 600
  session_max_entries: 1000
  session_cache: {type: memory, tenant_header: x-tenant-id}
  route_on_user_only: true
`,
    asks: [['openai/gpt-4o', 'gpt-4o']],
  },
  {
    about: 'a variable inside text, and state in memory',
    yaml: `
version: v0.3.0
listeners: [{type: model, name: model_listener, port: 12000}]
model_providers:
  - {model: openai/gpt-4o, access_key: $OPENAI_API_KEY, default: true, base_url: PROVIDER, headers: {x-org: "org-$ORG/main"}}
state_storage: {type: memory}
`,
    asks: [['gpt-4o', 'gpt-4o']],
  },
  {
    about: 'rate limits',
    yaml: `
version: v0.3.0
listeners: [{type: model, name: model_listener, port: 12000}]
model_providers: [{model: openai/gpt-4o, access_key: $OPENAI_API_KEY, default: true, base_url: PROVIDER}]
ratelimits:
  - model: openai/gpt-4o
    selector: {key: x-user, value: "*"}
    limit: {tokens: 100000, unit: day}
`,
    asks: [['gpt-4o', 'gpt-4o']],
  },
  {
    about: 'prompt caching and tracing',
    yaml: `
version: v0.4.0
listeners: [{type: model, name: model_listener, port: 12000}]
model_providers: [{model: anthropic/claude-sonnet-4-5, access_key: $ANTHROPIC_API_KEY, default: true, base_url: PROVIDER}]
prompt_caching: {enabled: true, session_affinity: true, inject_cache_control: true, min_prefix_tokens: 1024}
tracing: {random_sampling: 100, span_attributes: {header_prefixes: [x-acme-], static: {environment: test}}}
`,
    asks: [['claude-sonnet-4-5', 'claude-sonnet-4-5']],
  },
  {
    about: 'filter_chain, the old router name and agents',
    yaml: `
version: v0.3.0
agents: [{id: rag_agent, url: PROVIDER}]
filters: [{id: guard, url: PROVIDER, type: http}]
model_providers: [{model: openai/gpt-4o, access_key: $OPENAI_API_KEY, default: true, base_url: PROVIDER}]
listeners:
  - {type: model, name: model_listener, port: 12000}
  - type: agent
    name: agent_listener
    port: 8001
    router: plano_agent_router
    agents: [{id: rag_agent, description: answers from documents, filter_chain: [guard]}]
`,
    asks: [['openai/gpt-4o', 'gpt-4o']],
    warns: ['filter_chain', 'plano_agent_router'],
  },
  {
    about: 'overrides of a self-hosted router',
    yaml: `
version: v0.3.0
overrides: {llm_routing_model: plano/katanemo/Plano-Orchestrator-4B, disable_signals: true, upstream_connect_timeout: 3s}
listeners: [{type: model, name: model_listener, port: 12000}]
model_providers:
  - {model: plano/katanemo/Plano-Orchestrator-4B, base_url: PROVIDER}
  - {model: openai/gpt-4o, access_key: $OPENAI_API_KEY, default: true, base_url: PROVIDER}
`,
    asks: [['gpt-4o', 'gpt-4o']],
  },
  {
    about: 'credentials of the client',
    yaml: `
version: v0.3.0
listeners: [{type: model, name: model_listener, port: 10000}]
model_providers: [{model: openai/gpt-4o, passthrough_auth: true, default: true, base_url: PROVIDER}]
`,
    asks: [['gpt-4o', 'gpt-4o']],
  },
  {
    about: 'endpoints and a name of its own',
    yaml: `
version: v0.3.0
listeners: [{type: model, name: model_listener, port: 12000}]
endpoints: {vllm_pool: {endpoint: HOST, protocol: http, connect_timeout: 5s, prefix_affinity: true}}
model_providers: [{name: our-llama, model: vllm/meta-llama/Llama-3.1-8B-Instruct, base_url: http://vllm_pool/v1, default: true}]
`,
    asks: [['our-llama', 'meta-llama/Llama-3.1-8B-Instruct']],
  },
]

const ENV = { OPENAI_API_KEY: 'k', MOONSHOT_API_KEY: 'k', ANTHROPIC_API_KEY: 'k', ORG: 'acme' }

describe('Plano configuration files', () => {
  it.each(FILES)('$about', async ({ yaml, asks, warns = [] }) => {
    // Self-hosted servers need no key, so none is required.
    const provider = await createScriptedProvider({ strict: false })
    const folder = await mkdtemp(join(tmpdir(), 'plano-file-'))
    const path = join(folder, 'plano_config.yaml')
    closers.push(
      () => provider.close(),
      () => rm(folder, { recursive: true }),
    )
    await writeFile(path, yaml.replaceAll('PROVIDER', provider.url).replaceAll('HOST', new URL(provider.url).host))
    const plano = await createPlano(path, { env: ENV })
    closers.push(() => plano.close({ drainMs: 0 }))
    for (const word of warns) expect(plano.warnings.map(({ message }) => message).join('\n')).toContain(word)
    if (warns.length === 0) expect(plano.warnings).toEqual([])
    for (const [model, served] of asks) {
      const response = await plano.fetch('/v1/chat/completions', {
        method: 'POST',
        headers: { authorization: 'Bearer client' },
        body: JSON.stringify({
          ...(model === undefined ? {} : { model }),
          messages: [{ role: 'user', content: 'hi' }],
        }),
      })
      expect([response.status, provider.requests.at(-1)?.model]).toEqual([200, served])
    }
  })
})
