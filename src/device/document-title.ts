import { useDidShow } from '@tarojs/taro'
import { useEffect } from 'react'

/**
 * The web only: a tab and a history that say which page this is. For public texts alone; what is a person's own keeps the
 * neutral title of its index.config.ts. Null leaves that title as it is.
 */
export function useDocumentTitle(title: string | null): void {
  useEffect(() => name(title), [title])
  // Coming back from another page, whose title the router put in its place.
  useDidShow(() => name(title))
}

function name(title: string | null): void {
  if (process.env.TARO_ENV === 'h5' && title) document.title = title
}
