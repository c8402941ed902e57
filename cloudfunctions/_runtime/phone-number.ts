import { numberOfCode } from './wx'

/** The number a tap on WeChat's own button stands for; null where WeChat says that it stands for none. */
export async function phoneNumberOf(code: string): Promise<string | null> {
  try {
    const { phoneInfo } = await numberOfCode(code)
    const { purePhoneNumber, countryCode } = phoneInfo
    return countryCode === '86' ? purePhoneNumber : null
  } catch (error) {
    // Never issued, used already, or older than five minutes.
    if ((error as { errCode?: unknown }).errCode === 40029) return null
    throw error
  }
}
