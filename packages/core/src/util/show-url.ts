/** An address as it may be told: without user, password, query and fragment, which may hold credentials. */
export function showUrl(url: string): string {
  if (!/[@?#]/.test(url) || !URL.canParse(url)) return url
  const shown = new URL(url)
  shown.username = ''
  shown.password = ''
  shown.search = ''
  shown.hash = ''
  return shown.href
}
