import Taro from '@tarojs/taro'

/** `off`: whoever it is has messages of this program switched off in WeChat's settings, and no sheet was shown. */
export type Allowing = { readonly allowed: readonly string[] } | 'off' | 'failed'

/** WeChat's own sheet, which it shows on a tap alone: which of these templates were allowed, one message each. */
export async function askToRemind(templateIds: readonly string[]): Promise<Allowing> {
  try {
    const answers = await Taro.requestSubscribeMessage({ tmplIds: [...templateIds], entityIds: [] })
    return { allowed: templateIds.filter((id) => Reflect.get(answers, id) === 'accept') }
  } catch (error) {
    return Reflect.get(Object(error), 'errCode') === 20004 ? 'off' : 'failed'
  }
}
