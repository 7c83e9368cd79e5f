/**
 * An address as it may be told: scheme, host and port alone. User, password, path, query and fragment may all hold
 * credentials; of what is no address nothing is told.
 */
export function showOrigin(url: string): string {
  if (!URL.canParse(url)) return 'unknown'
  const { protocol, host } = new URL(url)
  return `${protocol}//${host}`
}
