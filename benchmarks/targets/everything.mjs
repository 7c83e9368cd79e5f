/** The parts that "everything on" adds to a configuration. */
export const FILTERS = [
  {
    id: 'length',
    run: ({ messages }) => (messages.length > 500 ? { action: 'reject', message: 'too long' } : undefined),
  },
  {
    id: 'words',
    run: ({ messages }) => (JSON.stringify(messages).includes('forbidden') ? { action: 'reject' } : undefined),
  },
  { id: 'tag', run: () => ({ action: 'annotate', tags: { checked: 'yes' } }) },
]
export const LISTENERS = [{ type: 'model', name: 'models', input_filters: FILTERS.map(({ id }) => id) }]
export const LIMITS = [{ name: 'everyone', per: ['tenant'], requests: 100_000_000, window: '1m' }]
