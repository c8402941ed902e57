/**
 * The one cookie: of a browser that asks to be signed in, or of one that is. `__Host-` keeps it to this host, without a
 * domain, over https alone; it has no age, so it ends with the browser (015).
 */
const name = '__Host-xinlin-desk'
const attributes = 'Path=/; Secure; HttpOnly; SameSite=Strict'

export type Held =
  | { readonly as: 'asking'; readonly id: string; readonly secret: string }
  | { readonly as: 'seated'; readonly token: string }

/** What a browser holds; null for nothing, for what we never gave, and for more than one of them. */
export function heldIn(cookies: string): Held | null {
  const own = cookies
    .split(';')
    .map((pair) => pair.trim())
    .filter((pair) => pair.startsWith(`${name}=`))
  const [, kind, first = '', second = ''] =
    (own.length === 1 && /^[^=]+=([as])\.([\w-]{32,43})(?:\.([\w-]{32}))?$/.exec(own[0] ?? '')) || []
  if (kind === 'a' && second !== '') return { as: 'asking', id: first, secret: second }
  return kind === 's' && second === '' ? { as: 'seated', token: first } : null
}

export const askingCookie = (id: string, secret: string) => `${name}=a.${id}.${secret}; ${attributes}`
export const seatedCookie = (token: string) => `${name}=s.${token}; ${attributes}`
export const noCookie = `${name}=; ${attributes}; Max-Age=0`
