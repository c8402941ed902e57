export interface Address {
  /** Path of the page without a leading slash. */
  route: string
  /** Values as they stand in the address: WeChat does not decode them. */
  query: Record<string, string>
}

/** `url` as `navigateTo` takes it: absolute with a leading slash, else relative to the page it is called from. */
export function parseUrl(url: string, from = ''): Address {
  const [path = '', search = ''] = splitOnce(url, '?')
  const parts = path.startsWith('/') ? [] : from.split('/').slice(0, -1)
  for (const part of path.split('/')) {
    if (part === '..') parts.pop()
    else if (part !== '' && part !== '.') parts.push(part)
  }
  return { route: parts.join('/').replace(/\.html$/, ''), query: parseQuery(search) }
}

export function parseQuery(search: string): Record<string, string> {
  const pairs = search.split('#')[0]?.split('&').filter(Boolean) ?? []
  return Object.fromEntries(pairs.map((pair) => splitOnce(pair, '=')).map(([name = '', value = '']) => [name, value]))
}

const splitOnce = (text: string, mark: string): string[] => {
  const at = text.indexOf(mark)
  return at < 0 ? [text] : [text.slice(0, at), text.slice(at + 1)]
}

export interface Launch {
  address: Address
  /** WeChat's number for how the program was entered: 1047 a program code, 1001 the list of programs. */
  scene: number
}

/** What to open, from the browser's address: `#/pages/x/index?a=1`, or the entry page with what the search says. */
export function readLaunch(hash: string, search: string, entry: string): Launch {
  const named = hash.replace(/^#\/?/, '')
  const address = named ? parseUrl(`/${named}`) : { route: entry, query: parseQuery(search.replace(/^\?/, '')) }
  if (!address.route) address.route = entry
  return { address, scene: address.query.scene ? 1047 : 1001 }
}
