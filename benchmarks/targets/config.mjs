/** Returns the configuration of a model proxy in front of one upstream. */
export function modelProxy(upstreamUrl, extra = {}) {
  return {
    version: 'v0.4.0',
    model_providers: [{ model: 'openai/gpt-4o-mini', base_url: `${upstreamUrl}/v1`, access_key: 'sk-benchmark' }],
    ...extra,
  }
}
