import { useShareAppMessage, useShareTimeline } from '@tarojs/taro'
import type { Passage } from './passage'

/**
 * Makes WeChat offer a page for passing on; `enableShareAppMessage` and `enableShareTimeline` in its index.config.ts do
 * the same at build time, and both are needed. Which pages may be is a list in tests/pages/sharing.test.ts: nothing of a
 * person's own matters ever.
 */
export function useSharing({ title, path, query }: Passage): void {
  useShareAppMessage(() => ({ title, path: query ? `${path}?${query}` : path }))
  // WeChat keeps to the page itself here and takes nothing but its query.
  useShareTimeline(() => ({ title, query }))
}
