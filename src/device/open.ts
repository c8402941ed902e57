import Taro from '@tarojs/taro'
import { tabPath, tabs } from '../components/page/tabs'

/** WeChat keeps ten pages; one more is refused. */
const DEEPEST = 10

const tabPages = tabs.map(({ name }) => `/${tabPath(name)}`)

/** Go to a page by its path, whatever kind it is. `params` may only hold ids that say nothing about a person. */
export async function openPage(path: string, params: Readonly<Record<string, string>> = {}): Promise<void> {
  const query = Object.entries(params)
    .map(([name, value]) => `${name}=${encodeURIComponent(value)}`)
    .join('&')
  const url = query ? `${path}?${query}` : path
  if (tabPages.includes(path)) await Taro.switchTab({ url: path })
  else if (Taro.getCurrentPages().length >= DEEPEST) await Taro.redirectTo({ url })
  else await Taro.navigateTo({ url })
}
