import type { IconName } from '../components/icon/names'
import { places } from './places'

export type TabName = 'home' | 'assess' | 'booking' | 'read' | 'me'

/** The five pages at the bottom, for WeChat's tab bar (app.config.ts) and for ours on the web. */
export const tabs: readonly { readonly name: TabName; readonly text: string; readonly icon: IconName }[] = [
  { name: 'home', text: '首页', icon: 'house' },
  { name: 'assess', text: places.assess, icon: 'clipboard-list' },
  { name: 'booking', text: places.booking, icon: 'calendar-check' },
  { name: 'read', text: places.read, icon: 'book-open' },
  { name: 'me', text: '我的', icon: 'user-round' },
]

/** Without the leading slash, as app.config.ts wants it. */
export const tabPath = (name: TabName): string => `pages/${name}/index`
