/**
 * The part of an address that is safe to log: scheme, host and port. User, password, path, query and fragment may
 * contain credentials. An invalid address is not shown at all.
 */
export function showOrigin(url: string): string {
  if (!URL.canParse(url)) return 'unknown'
  const { protocol, host } = new URL(url)
  return `${protocol}//${host}`
}
