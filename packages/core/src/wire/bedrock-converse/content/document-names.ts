const REFUSED = /[^A-Za-z0-9 \-()[\]]/g

/**
 * Gives every document of a request a unique name that Bedrock accepts: letters, digits, single spaces, hyphens and
 * brackets, cut at the first dot. Unnamed documents become `document-1`, `document-2` and so on.
 */
export function createDocumentNames(): (filename: string | undefined) => string {
  const used = new Set<string>()
  let nameless = 0
  return (filename) => {
    const stem = (filename ?? '').split('.')[0]?.replace(REFUSED, '-').replace(/\s+/g, ' ').trim() ?? ''
    let name = stem
    for (let count = 2; name === '' || used.has(name); count += 1) {
      if (stem === '') {
        nameless += 1
        name = `document-${nameless}`
      } else name = `${stem}-${count}`
    }
    used.add(name)
    return name
  }
}
