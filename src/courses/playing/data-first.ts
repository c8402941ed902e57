import Taro from '@tarojs/taro'

/** Kinds of network that cost data, as WeChat names them. */
const costly = ['2g', '3g', '4g', '5g']

/** Whether what is fetched now is taken from somebody's data. Not known is no. */
export async function costsData(): Promise<boolean> {
  try {
    return costly.includes((await Taro.getNetworkType()).networkType)
  } catch {
    return false
  }
}

/** On the web: where the browser says that its network is a mobile one, or that data is to be saved. Most say nothing. */
export function webCostsData(): boolean {
  const { connection } = navigator as { readonly connection?: { readonly type?: string; readonly saveData?: boolean } }
  return connection?.type === 'cellular' || connection?.saveData === true
}
