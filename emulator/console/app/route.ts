import { useSyncExternalStore } from 'react'

/** Where in the console: `#/data/people?query=…` is section `data`, path `['people']` and its parameters. */
export interface Route {
  section: string
  path: string[]
  parameters: URLSearchParams
}

export function useRoute(): Route {
  const hash = useSyncExternalStore(listen, () => window.location.hash)
  return routeOf(hash)
}

export function routeOf(hash: string): Route {
  const [place = '', query = ''] = splitOnce(hash.replace(/^#\/?/, ''))
  const [section = '', ...path] = place.split('/').filter(Boolean).map(decode)
  return { section, path, parameters: new URLSearchParams(query) }
}

/** The address of a place; parameters that are empty are left out. */
export function addressOf(path: readonly string[], parameters: Record<string, string> = {}): string {
  const given = Object.entries(parameters).filter(([, value]) => value !== '')
  const query = new URLSearchParams(given).toString()
  return `#/${path.map(encodeURIComponent).join('/')}${query ? `?${query}` : ''}`
}

export function go(address: string): void {
  window.location.hash = address
}

function listen(changed: () => void): () => void {
  window.addEventListener('hashchange', changed)
  return () => window.removeEventListener('hashchange', changed)
}

function splitOnce(text: string): string[] {
  const at = text.indexOf('?')
  return at < 0 ? [text] : [text.slice(0, at), text.slice(at + 1)]
}

function decode(part: string): string {
  try {
    return decodeURIComponent(part)
  } catch {
    return part
  }
}
