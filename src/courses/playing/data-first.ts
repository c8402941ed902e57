import Taro from '@tarojs/taro'

/** Kinds of network that cost data, as WeChat names them; the web cannot tell, and says nothing. */
const costly = ['2g', '3g', '4g', '5g']

/** Whether what is fetched now is taken from somebody's data. Not known is no. */
export async function costsData(): Promise<boolean> {
  try {
    return costly.includes((await Taro.getNetworkType()).networkType)
  } catch {
    return false
  }
}
