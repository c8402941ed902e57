import { useState } from 'react'

/** State of texts that outlives a reload of this tab, so that nothing has to be typed twice. */
export function useKept<Texts extends Record<string, string>>(name: string, start: Texts) {
  const [texts, setTexts] = useState<Texts>(() => ({ ...start, ...kept(name) }))
  return [
    texts,
    (next: Texts) => {
      setTexts(next)
      try {
        sessionStorage.setItem(name, JSON.stringify(next))
      } catch {}
    },
  ] as const
}

function kept(name: string): Record<string, string> {
  try {
    const found: unknown = JSON.parse(sessionStorage.getItem(name) ?? '{}')
    if (found === null || typeof found !== 'object') return {}
    return Object.fromEntries(Object.entries(found).filter(([, text]) => typeof text === 'string'))
  } catch {
    return {}
  }
}
